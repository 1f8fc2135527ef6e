using Microsoft.CodeAnalysis;
using TwelveLabs.Generator.Tests.Support;

namespace TwelveLabs.Generator.Tests.Caching;

/// <summary>What is demanded of every run: edits elsewhere run nothing again, and no step keeps a piece of the compiler.</summary>
internal static class CacheCheck
{
    public static void Demand(GeneratorRun first)
    {
        DemandValues(first);
        var unrelated = first.Before.SyntaxTrees.First(tree => tree.FilePath != Input.Path);
        Demand("a new file", first.Then(first.Before.AddSyntaxTrees(Sdk.Parse("internal class Elsewhere;", "Elsewhere.cs"))));
        Demand("white space in another file", first.ThenReplace(unrelated.FilePath, unrelated + "\n\n"));

        if (first.Before.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == Input.Path) is { } own)
        {
            Demand("a comment after the input", first.ThenReplace(Input.Path, own + "\n// Nothing.\n"));
            if (first.Result.Diagnostics.IsEmpty)
            {
                // A diagnostic must move with its line; code must not be made anew because it moved.
                Demand("a comment before the input", first.ThenReplace(Input.Path, "// Nothing.\n" + own));
            }
        }
    }

    private static void Demand(string edit, GeneratorRun second)
    {
        foreach (var step in Steps.Own(second.Result))
        {
            foreach (var (value, reason) in step.Outputs)
            {
                if (reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
                {
                    throw new CacheException($"After {edit}, the step '{step.Name ?? "without a name"}' is {reason}: {value}");
                }
            }
        }

        foreach (var output in Steps.Outputs(second.Result).SelectMany(step => step.Outputs))
        {
            if (output.Reason is not IncrementalStepRunReason.Cached)
            {
                throw new CacheException($"After {edit}, an output is {output.Reason}.");
            }
        }
    }

    private static void DemandValues(GeneratorRun run)
    {
        foreach (var step in Steps.Own(run.Result))
        {
            foreach (var (value, _) in step.Outputs)
            {
                if (CompilerObjects.FindIn(value) is { } path)
                {
                    throw new CacheException($"The step '{step.Name ?? "without a name"}' keeps a piece of the compiler: {path}");
                }
            }
        }
    }
}

internal sealed class CacheException(string message) : Exception(message);
