using System.Diagnostics;

namespace TwelveLabs.Cli.Tests;

/// <summary>The command as a program, which the tests then run in place of the command in their own process: .ci/scripts/native does so with the native one.</summary>
internal static class CommandProgram
{
    /// <summary>Gets the path of the program; null if there is none.</summary>
    public static string? Location { get; } = Environment.GetEnvironmentVariable("TWELVELABS_COMMAND");

    /// <summary>Runs the program, which gets the variables that the test has set.</summary>
    public static async Task<Run> RunAsync(string[] args, TextReader? input)
    {
        using var process = Process.Start(new ProcessStartInfo(Location!, args)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(await input.ReadToEndAsync());
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new Run(process.ExitCode, await output, await errors);
    }
}
