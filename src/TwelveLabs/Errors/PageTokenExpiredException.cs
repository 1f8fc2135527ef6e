namespace TwelveLabs;

/// <summary>The page token has expired or is not valid. Repeat the search for new results.</summary>
/// <param name="response">The response.</param>
[ApiError("page_token_expired")]
public class PageTokenExpiredException(ErrorResponse response) : BadRequestException(response)
{
    /// <inheritdoc/>
    public override string Message => base.Message + " The page token has expired and cannot be renewed: search again from the first page.";
}
