using System.Diagnostics;

namespace TwelveLabs.Spec.Tests.Building;

/// <summary>What a run of <c>dotnet</c> came to.</summary>
internal sealed record DotnetRun(int ExitCode, string Output, string Errors)
{
    public static async Task<DotnetRun> Of(string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the test run's own MSBuild and host leave behind is not for the run to inherit.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // A profile for later compilations costs a seventh of a build, which ends before them.
        start.Environment["DOTNET_TieredPGO"] = "0";

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync().DefaultTimeout();
            return new(process.ExitCode, await output, await errors);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    public static Task<DotnetRun> OfTool(params string[] arguments) =>
        Of(Path.GetDirectoryName(Document.Places.Tool)!, ["exec", Document.Places.Tool, .. arguments]);
}
