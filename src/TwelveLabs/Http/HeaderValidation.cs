namespace TwelveLabs;

/// <summary>Validates the headers that a call adds to its request.</summary>
internal static class HeaderValidation
{
    private const string NotInToken = "()<>@,;:\\\"/[]?={}";

    private static readonly HashSet<string> OfConnection = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Expect", "Host", "HTTP2-Settings", "Keep-Alive", "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
    };

    private static readonly HashSet<string> OfBody = new(StringComparer.OrdinalIgnoreCase) { "Allow", "Expires", "Last-Modified" };

    public static void Check(IEnumerable<KeyValuePair<string, string>> headers, string parameter)
    {
        foreach (var header in headers)
        {
            if ((NameProblem(header.Key) ?? ValueProblem(header.Value)) is { } problem)
            {
                throw new ArgumentException($"The header '{header.Key}' cannot be set: {problem}.", parameter);
            }
        }
    }

    private static string? NameProblem(string name) => name switch
    {
        _ when name.Length == 0 || name.Any(c => c is <= ' ' or > '~' || NotInToken.Contains(c)) => "it is not a header name",
        _ when name.Equals(ApiFacts.KeyHeader, StringComparison.OrdinalIgnoreCase) =>
            $"it carries the API key; set {nameof(RequestOptions)}.{nameof(RequestOptions.ApiKey)}",
        _ when OfConnection.Contains(name) => "it belongs to the connection, which the HTTP handler writes",
        _ when OfBody.Contains(name) || name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) => "it belongs to the body, which the SDK writes",
        _ => null,
    };

    private static string? ValueProblem(string? value) =>
        value is null ? "its value is null"
        : value.Any(c => c is < ' ' and not '\t' or '\u007f') ? "its value has a control character, such as the end of a line"
        : value.Any(c => c > '~') ? "its value has a character outside ASCII, which HTTP headers cannot carry; percent-encode it"
        : null;
}
