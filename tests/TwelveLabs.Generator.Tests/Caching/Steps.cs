using Microsoft.CodeAnalysis;
using TwelveLabs.Generator.Diagnostics;
using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Tests.Caching;

/// <summary>The steps of a run that are the generator's own, named or not, told from the compiler's.</summary>
internal static class Steps
{
    // The step that calls the generator's first function; what comes before it is the compiler's business.
    private const string First = "result_ForAttributeWithMetadataName";

    public static IEnumerable<IncrementalGeneratorRunStep> Outputs(GeneratorRunResult run) =>
        run.TrackedOutputSteps.SelectMany(steps => steps.Value);

    public static IReadOnlyCollection<IncrementalGeneratorRunStep> Own(GeneratorRunResult run)
    {
        var found = new HashSet<IncrementalGeneratorRunStep>();
        var open = new Stack<IncrementalGeneratorRunStep>(Outputs(run).SelectMany(Sources));
        foreach (var named in TwelveLabsGenerator.Steps)
        {
            foreach (var step in run.TrackedSteps.GetValueOrDefault(named, []))
            {
                open.Push(step);
            }
        }

        while (open.TryPop(out var step))
        {
            if (!IsTheCompilers(step.Name) && found.Add(step))
            {
                foreach (var source in Sources(step))
                {
                    open.Push(source);
                }
            }
        }

        return found;
    }

    /// <summary>What was written again, by the name of what it was written for.</summary>
    public static IEnumerable<string> Rewritten(GeneratorRunResult run) =>
        from step in Outputs(run)
        from output in step.Outputs
        where output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)
        from input in step.Inputs
        let value = input.Source.Outputs[input.OutputIndex].Value
        select $"{Name(value)}: {output.Reason}";

    private static string Name(object value) => value switch
    {
        ModelInfo model => model.Name,
        ClientInfo client => client.Name,
        EquatableArray<string> => "Facade",
        StatusTable => "Protocol",
        DiagnosticInfo diagnostic => diagnostic.Rule.Id,
        _ => value.ToString() ?? "",
    };

    private static IEnumerable<IncrementalGeneratorRunStep> Sources(IncrementalGeneratorRunStep step) =>
        step.Inputs.Select(input => input.Source);

    private static bool IsTheCompilers(string? name) =>
        name is not null and not First && (name.Contains("_ForAttribute", StringComparison.Ordinal) || WellKnown.Contains(name));

    private static readonly HashSet<string> WellKnown =
    [
        WellKnownGeneratorInputs.Compilation, WellKnownGeneratorInputs.ParseOptions, WellKnownGeneratorInputs.AdditionalTexts,
        WellKnownGeneratorInputs.AnalyzerConfigOptions, WellKnownGeneratorInputs.MetadataReferences,
    ];
}
