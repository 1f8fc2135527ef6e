using System.Diagnostics;

namespace TwelveLabs.Package.Tests;

/// <summary>Runs the SDK's own command, as a user would.</summary>
internal static class Dotnet
{
    /// <summary>What it printed; fails where it does not end well.</summary>
    public static async Task<string> RunAsync(string directory, params string[] arguments)
    {
        var (exitCode, text) = await EndAsync(directory, arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)} ended with {exitCode}:\n{text}");
        return text;
    }

    /// <summary>What it printed, however it ends.</summary>
    public static async Task<string> TryAsync(string directory, params string[] arguments) => (await EndAsync(directory, arguments)).Text;

    private static async Task<(int ExitCode, string Text)> EndAsync(string directory, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || k.StartsWith("TWELVE", StringComparison.Ordinal)).ToList())
        {
            // What the test host was started with must not reach a user's build.
            start.Environment.Remove(name);
        }

        // The one runtime of this machine also runs what was built for an older one.
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // A profile for later compilations costs a seventh of a build, which ends before them.
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync().DefaultTimeout();
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"dotnet {string.Join(' ', arguments)} did not end:\n{await output}{await errors}");
        }

        return (process.ExitCode, await output + await errors);
    }
}
