using System.Diagnostics;
using TwelveLabs.Benchmarks.Support;

namespace TwelveLabs.Benchmarks.Start;

/// <summary>How long a program takes that makes one call.</summary>
internal sealed class StartSuite : ISuite
{
    public string Name => "start";

    public string Title => "A program that makes one call, from its start to its end";

    public async Task RunAsync(int rounds)
    {
        await using var server = await LoopbackServer.StartAsync(Example.Compact("indexes.get.200"));
        var address = new Uri(server.Address + "/v1.2");
        var folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../TwelveLabs.Benchmarks.Start/bin"));
        var program = Path.Combine(folder, "Release/net10.0/TwelveLabs.Benchmarks.Start.dll");
        if (!File.Exists(program))
        {
            throw new FileNotFoundException("Build it first: dotnet build -c Release tests/TwelveLabs.Benchmarks.Start", program);
        }

        await TimeAsync(
            rounds,
            new("HttpClient and System.Text.Json", () => StartAsync("dotnet", program, "bare", address)),
            new("stock NSwag", () => StartAsync("dotnet", program, "stock", address)),
            new("TwelveLabs", () => StartAsync("dotnet", program, "sdk", address)));

        var (bare, sdk) = (Native(folder, "Bare"), Native(folder, "Sdk"));
        if (!File.Exists(bare) || !File.Exists(sdk))
        {
            Console.WriteLine("\nFor the start of native programs: dotnet publish -c Release --use-current-runtime -p:Only=Bare -o tests/TwelveLabs.Benchmarks.Start/bin/Bare tests/TwelveLabs.Benchmarks.Start, and the same with Sdk.");
            return;
        }

        Console.WriteLine();
        await TimeAsync(
            rounds,
            new(Measured.Of($"HttpClient and System.Text.Json, native ({new FileInfo(bare).Length / 1e6:0.0} MB)"), () => StartAsync(bare, "bare", address.AbsoluteUri)),
            new(Measured.Of($"TwelveLabs, native ({new FileInfo(sdk).Length / 1e6:0.0} MB)"), () => StartAsync(sdk, "sdk", address.AbsoluteUri)));
    }

    private static string Native(string folder, string way) => Path.Combine(folder, way, "TwelveLabs.Benchmarks.Start");

    private static async Task TimeAsync(int rounds, params Variant[] variants)
    {
        await Rounds.RunAsync(3, variants);
        Table.Head("", "ms", "ratio");
        foreach (var timing in await Rounds.RunAsync(rounds * 2, variants))
        {
            Table.Row(timing.Name, Measured.Of($"{timing.Seconds * 1e3:0.0}"), Measured.Of($"{timing.Ratio:0.00}"));
        }
    }

    private static async Task StartAsync(string file, params object[] arguments)
    {
        using var process = Process.Start(file, arguments.Select(argument => argument.ToString()!));
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The program failed: {process.ExitCode}.");
        }
    }
}
