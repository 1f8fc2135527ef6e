[System.Diagnostics.DebuggerDisplay("{GetType().Name,nq}: {Message,nq}")]
public class ApiException : TwelveLabs.TwelveLabsException
{
    public ApiException(TwelveLabs.ErrorResponse response) { }
    public string? ApiVersion { get; }
    public string? Code { get; }
    public string? DocsUrl { get; }
    public TwelveLabs.ApiHeaders Headers { get; }
    public override string Message { get; }
    public string? RequestId { get; }
    public TwelveLabs.ErrorResponse Response { get; }
    public string? ServiceMessage { get; }
    public System.Net.HttpStatusCode StatusCode { get; }
}
