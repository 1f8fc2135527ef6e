namespace TwelveLabs.Emulator.Hosting;

/// <summary>Creates all errors of the emulator in one place, so that messages and statuses stay consistent.</summary>
internal static class Errors
{
    public static ApiException ParameterInvalid(string name, string why) =>
        new(400, IsFilter(name) ? "search_filter_invalid" : "parameter_invalid", $"The parameter {name} is invalid: {why}");

    public static ApiException TooLong(string name, int most, int given) =>
        new(400, name == "prompt" ? "prompt_too_long" : "parameter_invalid", $"The parameter {name} must have at most {most} characters; {given} were given.");

    public static ApiException ParameterNotProvided(params IEnumerable<string> names) =>
        new(400, "parameter_not_provided", $"A required parameter was not provided: {string.Join(" or ", names)}.");

    public static ApiException ParameterUnknown(string name) =>
        new(400, "parameter_unknown", $"The parameter {name} is not known to this endpoint.");

    public static ApiException NotExist(string id, string collection) =>
        new(404, "resource_not_exist", $"Resource with id {id} does not exist in collection {collection}.");

    public static ApiException ApiKeyInvalid() =>
        new(401, "api_key_invalid", "The API key is missing, invalid or expired. Send a key in the x-api-key header.");

    public static ApiException EndpointNotFound(string method, string path) =>
        new(404, "endpoint_not_found", $"There is no endpoint {method} {path}.");

    public static ApiException MethodNotAllowed(string method, IEnumerable<string> allowed) =>
        new(405, "method_not_allowed", $"The method {method} is not allowed here; allowed: {string.Join(", ", allowed)}.");

    public static ApiException NotServed(string operationId) =>
        new(501, "emulator_operation_not_served", $"The emulator does not serve the operation {operationId} yet.");

    public static ApiException FaultInvalid(string fault, string why) =>
        new(400, "emulator_fault_invalid", $"The fault '{fault}' cannot be forced: {why}");

    public static ApiException NameTaken(string name) =>
        new(409, "index_name_already_exists", $"An index with the name {name} already exists. Choose another name.");

    public static ApiException TaskCannotBeDeleted(string id, string why) =>
        new(409, "task_cannot_be_deleted", $"The task {id} cannot be deleted: {why}");

    public static ApiException ImportRunning(string id) =>
        new(409, "emulator_import_running", $"An import from the integration {id} is still running. Wait until its videos are indexed.");

    public static ApiException NotSupportedForGenerate(string indexId) =>
        new(400, "index_not_supported_for_generate", $"The index {indexId} cannot generate text: it was made without a Pegasus engine.");

    public static ApiException NotSupportedForSearch(string indexId) =>
        new(400, "index_not_supported_for_search", $"The index {indexId} cannot be searched: it was made without a Marengo engine.");

    public static ApiException HostNotAllowed(string host) =>
        new(403, "emulator_host_not_allowed", $"The emulator does not accept the host '{host}', only loopback names and addresses. Allow other hosts with the option AllowedHosts.");

    public static ApiException CrossSite() =>
        new(403, "emulator_cross_site_request", "The request does not come from the status page of this emulator: it needs the header x-emulator-status, and no origin of another site.");

    public static ApiException LinkExpired() => new(403, "emulator_link_expired", "The link has expired. Ask for a new one.");

    public static ApiException RequestInvalid(int status, string why) =>
        new(status, status == 408 ? "request_canceled_or_timed_out" : "parameter_invalid", $"The request is invalid: {why}");

    public static ApiException EngineNotSupported(string indexId, string what, string lacking = "a Marengo engine") =>
        new(400, "index_engine_not_supported", $"The index {indexId} does not support {what}: it was made without {lacking}.");

    public static ApiException SearchOptionNotSupported(string option, string indexId) =>
        new(400, "search_option_not_supported", $"The search option {option} is not supported by the index {indexId}: its engines were not set up with it.");

    public static ApiException SearchOptionCombination(string why) =>
        new(400, "search_option_combination_not_supported", why);

    public static ApiException SearchFilterInvalid(string field, string why) =>
        new(400, "search_filter_invalid", $"The filter field {field} is invalid: {why}");

    public static ApiException PageTokenExpired() =>
        new(400, "search_page_token_expired", "The page token has expired or is invalid. Send the first request again.");

    public static ApiException BadVideo(string code, string message) => new(400, code, message);

    public static ApiException TooManyRequests(string group, int limit, DateTimeOffset reset) =>
        new(429, "too_many_requests", $"The limit of {limit} requests a day for {group} is reached. Try again after {Json.Time(reset)}.");

    private static bool IsFilter(string name) => name == "filter" || name.StartsWith("filter.", StringComparison.Ordinal);
}
