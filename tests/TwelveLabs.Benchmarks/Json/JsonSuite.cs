using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using TwelveLabs.Benchmarks.Support;

namespace TwelveLabs.Benchmarks.Json;

/// <summary>Reading and writing the models of responses: five beside records by hand, and all beside reflection.</summary>
internal sealed class JsonSuite : ISuite
{
    public string Name => "json";

    public string Title => "Reading and writing models";

    public Task RunAsync(int rounds)
    {
        var job = Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance);
        var config = DefaultConfig.Instance
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "artifacts"))
            .HideColumns("Job", "Toolchain", "IterationCount", "LaunchCount", "WarmupCount", "Error", "StdDev", "Gen0", "Gen1", "RatioSD", "Alloc Ratio");
        BenchmarkRunner.Run<ModelBenchmarks>(config);
        return AllModels.RunAsync(rounds);
    }
}
