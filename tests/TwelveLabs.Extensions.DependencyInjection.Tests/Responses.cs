namespace TwelveLabs.Extensions.DependencyInjection.Tests;

/// <summary>What the service says where a test is about something else.</summary>
internal static class Responses
{
    public static ScriptedResponse Nothing { get; } = ScriptedResponse.Json("""{"data":[],"page_info":{"page":1,"total_page":1}}""");

    public static ScriptedResponse Unavailable { get; } = new() { Status = 503 };

    /// <summary>The keys of the requests that have come.</summary>
    public static IReadOnlyList<string?> Keys(this ScriptedServer server) => [.. server.Calls.Select(call => call.Header("x-api-key"))];
}
