using System.Diagnostics;
using TwelveLabs.Benchmarks.Calls;
using TwelveLabs.Benchmarks.Support;

namespace TwelveLabs.Benchmarks.Start;

/// <summary>How long a program takes that makes one call.</summary>
internal sealed class StartSuite : ISuite
{
    public string Name => "start";

    public string Title => "A program that makes one call, from its start to its end";

    public async Task RunAsync(int rounds)
    {
        await using var server = await CallServer.StartAsync(Example.Compact("indexes.get.200"));
        var program = Path.GetFullPath(Path.Combine(
            AppContext.BaseDirectory, "../../../../TwelveLabs.Benchmarks.Start/bin/Release/net10.0/TwelveLabs.Benchmarks.Start.dll"));
        if (!File.Exists(program))
        {
            throw new FileNotFoundException("Build it first: dotnet build -c Release tests/TwelveLabs.Benchmarks.Start", program);
        }

        Variant[] variants =
        [
            new("HttpClient and System.Text.Json", () => StartAsync(program, "bare", server.BaseAddress)),
            new("stock NSwag", () => StartAsync(program, "stock", server.BaseAddress)),
            new("TwelveLabs", () => StartAsync(program, "sdk", server.BaseAddress)),
        ];
        await Rounds.RunAsync(3, variants);
        Table.Head("", "ms", "ratio");
        foreach (var timing in await Rounds.RunAsync(rounds * 2, variants))
        {
            Table.Row(timing.Name, Measured.Of($"{timing.Seconds * 1e3:0.0}"), Measured.Of($"{timing.Ratio:0.00}"));
        }
    }

    private static async Task StartAsync(string program, string way, Uri address)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet") { ArgumentList = { program, way, address.AbsoluteUri } })
            ?? throw new InvalidOperationException("The program did not start.");
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The program failed: {process.ExitCode}.");
        }
    }
}
