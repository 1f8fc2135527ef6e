namespace TwelveLabs.Http;

/// <summary>What the source generator completes each client with: how the API wants to be spoken to.</summary>
internal interface IApiProtocol
{
    void Authenticate(HttpRequestMessage request, string apiKey);

    ApiException ToException(ErrorResponse response);

    string? ReadVersion(ApiHeaders headers);

    bool IsExpectedVersion(string version);
}
