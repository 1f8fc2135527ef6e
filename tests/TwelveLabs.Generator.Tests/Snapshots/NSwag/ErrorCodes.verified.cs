/// <summary>The error codes that are known. The set grows, so an unknown code is no fault; those marked as not documented have been seen or guessed.</summary>
[ApiErrorKind("page_token_expired", "search_page_token_expired")]
public static class ErrorCodes
{
    /// <summary>A parameter has a value that the service does not take; the message names it.</summary>
    public const string ParameterInvalid = "parameter_invalid";

    /// <summary>A required parameter is missing; the message names it.</summary>
    public const string ParameterNotProvided = "parameter_not_provided";

    /// <summary>A parameter is not known to the operation; the message names it.</summary>
    public const string ParameterUnknown = "parameter_unknown";

    /// <summary>There is no object of that id in that collection; the message names both.</summary>
    public const string ResourceNotExist = "resource_not_exist";

    /// <summary>The key is wrong or has expired.</summary>
    public const string ApiKeyInvalid = "api_key_invalid";

    /// <summary>Tags were given where they are not allowed.</summary>
    public const string TagsNotAllowed = "tags_not_allowed";

    /// <summary>The operation requires a newer version of the API.</summary>
    public const string ApiUpgradeRequired = "api_upgrade_required";

    /// <summary>The operation is for paying customers only.</summary>
    public const string ApiAllowedForPaidPlan = "api_allowed_for_paid_plan";

    /// <summary>The operation is not open to this account.</summary>
    public const string ApiNotAllowed = "api_not_allowed";

    /// <summary>The key may not do this.</summary>
    public const string Unauthorized = "unauthorized";

    /// <summary>The service is not offered in the region that the call came from.</summary>
    public const string RegionNotAllowed = "region_not_allowed";

    /// <summary>The request was canceled by the service or by the caller.</summary>
    public const string RequestCanceledOrTimedOut = "request_canceled_or_timed_out";

    /// <summary>The rate limit is reached; the message has the limit and the time of its end.</summary>
    public const string TooManyRequests = "too_many_requests";

    /// <summary>The service failed. Not a documented code.</summary>
    public const string InternalServerError = "internal_server_error";

    /// <summary>There is no such operation. Not a documented code.</summary>
    public const string EndpointNotFound = "endpoint_not_found";

    /// <summary>The engine options of an index are fixed at its creation.</summary>
    public const string IndexOptionCannotBeChanged = "index_option_cannot_be_changed";

    /// <summary>The engines of an index are fixed at its creation.</summary>
    public const string IndexEngineCannotBeChanged = "index_engine_cannot_be_changed";

    /// <summary>Another index of the account has this name.</summary>
    public const string IndexNameAlreadyExists = "index_name_already_exists";

    /// <summary>The index of the video has no engine that writes text (Pegasus).</summary>
    public const string IndexNotSupportedForGenerate = "index_not_supported_for_generate";

    /// <summary>The index has no engine that searches (Marengo).</summary>
    public const string IndexNotSupportedForSearch = "index_not_supported_for_search";

    /// <summary>The engine cannot be used for the index or the operation. Not a documented code.</summary>
    public const string IndexEngineNotSupported = "index_engine_not_supported";

    /// <summary>The picture is smaller than 360p.</summary>
    public const string VideoResolutionTooLow = "video_resolution_too_low";

    /// <summary>The picture is larger than 4K.</summary>
    public const string VideoResolutionTooHigh = "video_resolution_too_high";

    /// <summary>The proportions of the picture are not supported.</summary>
    public const string VideoResolutionInvalidAspectRatio = "video_resolution_invalid_aspect_ratio";

    /// <summary>The video is shorter than the engines of the index need.</summary>
    public const string VideoDurationTooShort = "video_duration_too_short";

    /// <summary>The video is longer than the engines of the index take.</summary>
    public const string VideoDurationTooLong = "video_duration_too_long";

    /// <summary>The video cannot be read: it is damaged, cut, or of an unsupported format.</summary>
    public const string VideoFileBroken = "video_file_broken";

    /// <summary>The file is larger than 2 GB. Not a documented code.</summary>
    public const string VideoFilesizeTooLarge = "video_filesize_too_large";

    /// <summary>The task is still at work, or its video still exists.</summary>
    public const string TaskCannotBeDeleted = "task_cannot_be_deleted";

    /// <summary>The plan's allowance is used up.</summary>
    public const string UsageLimitExceeded = "usage_limit_exceeded";

    /// <summary>The account has no funds left for the call.</summary>
    public const string InsufficientFunds = "insufficient_funds";

    /// <summary>The index does not have this search option switched on.</summary>
    public const string SearchOptionNotSupported = "search_option_not_supported";

    /// <summary>These search options cannot be used together.</summary>
    public const string SearchOptionCombinationNotSupported = "search_option_combination_not_supported";

    /// <summary>The filter cannot be understood.</summary>
    public const string SearchFilterInvalid = "search_filter_invalid";

    /// <summary>The page token has expired or was never valid.</summary>
    public const string SearchPageTokenExpired = "search_page_token_expired";

    /// <summary>The index cannot be used for classification. Not a documented code.</summary>
    public const string ContentClassificationNotSupported = "content_classification_not_supported";

    /// <summary>The video or prompt needs more tokens than the engine can take.</summary>
    public const string TokenLimitExceeded = "token_limit_exceeded";

    /// <summary>The prompt is longer than the operation takes. Not a documented code.</summary>
    public const string PromptTooLong = "prompt_too_long";

    /// <summary>The text is longer than the engine takes and cutting it was forbidden. Not a documented code.</summary>
    public const string TextTooLong = "text_too_long";

    /// <summary>The image cannot be read. Not a documented code.</summary>
    public const string ImageFileBroken = "image_file_broken";

    /// <summary>The sound cannot be read. Not a documented code.</summary>
    public const string AudioFileBroken = "audio_file_broken";
}
