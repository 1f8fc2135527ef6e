public class ApiResponse<T> : TwelveLabs.ApiResponse
{
    public ApiResponse(T value, System.Net.HttpStatusCode statusCode, TwelveLabs.ApiHeaders? headers = null, string? apiVersion = null, TwelveLabs.RateLimit? rateLimit = null) { }
    public T Value { get; }
}
