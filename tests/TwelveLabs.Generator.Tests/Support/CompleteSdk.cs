namespace TwelveLabs.Generator.Tests.Support;

/// <summary>The run of the generator over the whole SDK, made once for all tests.</summary>
internal static class CompleteSdk
{
    private static readonly Lazy<GeneratorRun> Made = new(() => GeneratorRun.Of(Sdk.Complete()));

    public static GeneratorRun Run => Made.Value;
}
