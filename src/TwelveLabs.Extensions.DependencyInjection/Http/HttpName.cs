namespace TwelveLabs.Http;

/// <summary>The name under which IHttpClientFactory knows what a client sends with; it shows in logs.</summary>
internal static class HttpName
{
    public static string Of(string client) => client.Length == 0 ? "TwelveLabs" : $"TwelveLabs:{client}";
}
