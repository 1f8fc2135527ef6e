using TwelveLabs;

/// <summary>What holds in a browser, beside the usual calls.</summary>
internal static class PlatformCalls
{
    public static Task CheckAsync(ITwelveLabsClient _, Func<string, Func<Task<bool>>, Task> checkAsync) =>
        checkAsync("runs in a browser", () => Task.FromResult(OperatingSystem.IsBrowser()));
}
