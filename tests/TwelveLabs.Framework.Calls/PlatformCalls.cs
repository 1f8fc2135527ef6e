using System.Runtime.InteropServices;
using TwelveLabs;

/// <summary>What holds on .NET Framework's class library, beside the usual calls.</summary>
internal static class PlatformCalls
{
    public static Task CheckAsync(ITwelveLabsClient client, Func<string, Func<Task<bool>>, Task> checkAsync) =>
        checkAsync("runs on Mono", () => Task.FromResult(RuntimeInformation.FrameworkDescription.StartsWith("Mono", StringComparison.Ordinal)));
}
