public class ApiResponse
{
    public ApiResponse(System.Net.HttpStatusCode statusCode, TwelveLabs.ApiHeaders? headers = null, string? apiVersion = null, TwelveLabs.RateLimit? rateLimit = null) { }
    public string? ApiVersion { get; }
    public TwelveLabs.ApiHeaders Headers { get; }
    public TwelveLabs.RateLimit? RateLimit { get; }
    public System.Net.HttpStatusCode StatusCode { get; }
}
