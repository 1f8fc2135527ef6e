namespace TwelveLabs;

/// <summary>The results that a page token belonged to are gone: it has expired, or was never valid. Only the same search made again gives them.</summary>
/// <param name="response">What the service answered.</param>
[ApiError("page_token_expired")]
public class PageTokenExpiredException(ErrorResponse response) : BadRequestException(response)
{
    /// <inheritdoc/>
    public override string Message => base.Message + " The page token has expired and cannot be renewed: search again from the first page.";
}
