using Microsoft.CodeAnalysis;
using TwelveLabs.Generator.Diagnostics;
using TwelveLabs.Generator.Emit;
using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator;

/// <summary>
/// Completes what NSwag made of the document. It reads the compilation alone, finds what the templates marked, and
/// carries nothing but values from step to step, so that an edit elsewhere runs nothing again.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TwelveLabsGenerator : IIncrementalGenerator
{
    /// <summary>The names of the steps, for the tests of what is cached.</summary>
    internal static readonly string[] Steps = ["Models", "Clients", "Statuses", "Facade"];

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context.SyntaxProvider
            .ForAttributeWithMetadataName(Names.Model, static (_, _) => true, ModelReader.Read)
            .WithTrackingName("Models");
        var clients = context.SyntaxProvider
            .ForAttributeWithMetadataName(Names.Client, static (_, _) => true, ClientReader.Read)
            .WithTrackingName("Clients");
        var kinds = context.SyntaxProvider
            .ForAttributeWithMetadataName(Names.ErrorKind, static (_, _) => true, ErrorReader.Kinds)
            .SelectMany(static (found, _) => found);
        var errors = context.SyntaxProvider
            .ForAttributeWithMetadataName(Names.Error, static (_, _) => true, ErrorReader.Error);
        var statuses = context.SyntaxProvider
            .ForAttributeWithMetadataName(Names.Status, static (_, _) => true, StatusReader.Read)
            .SelectMany(static (found, _) => found)
            .Collect()
            .Select(static (all, _) => StatusReader.Order(all))
            .Combine(kinds.Collect())
            .Combine(errors.Collect())
            .Select(static (all, _) => ErrorReader.Join(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName("Statuses");
        var facade = clients
            .Where(static client => client.Value is not null)
            .Select(static (client, _) => client.Value!.Name)
            .Collect()
            .Select(static (names, _) => names.ToEquatable())
            .WithTrackingName("Facade");

        Report(context, models.SelectMany(static (found, _) => found.Problems));
        Report(context, clients.SelectMany(static (found, _) => found.Problems));
        Report(context, statuses.SelectMany(static (found, _) => found.Problems));

        context.RegisterSourceOutput(
            models.Where(static m => m.Value is not null).Select(static (m, _) => m.Value!),
            static (output, model) => output.AddSource($"{model.Name}.Model.g.cs", ModelEmitter.Emit(model)));
        context.RegisterSourceOutput(
            clients.Where(static c => c.Value is not null).Select(static (c, _) => c.Value!).Combine(statuses.Select(static (found, _) => found.Value!)),
            static (output, pair) =>
            {
                output.AddSource($"{pair.Left.Name}.Protocol.g.cs", ProtocolEmitter.Emit(pair.Left, pair.Right));
                if (pair.Left.HasCalls)
                {
                    output.AddSource($"{pair.Left.Name}.Overloads.g.cs", OverloadEmitter.Emit(pair.Left));
                }

                if (pair.Left.HasHelpers)
                {
                    output.AddSource($"{pair.Left.Name}.Helpers.g.cs", HelpersEmitter.Emit(pair.Left));
                }

                foreach (var completed in pair.Left.Waits.Select(static wait => wait.Completed).OfType<CompletedInfo>())
                {
                    output.AddSource($"{completed.Name}.Completed.g.cs", CompletedEmitter.Emit(pair.Left.Namespace, completed));
                }
            });
        context.RegisterSourceOutput(statuses.Select(static (found, _) => found.Value!.Statuses), static (output, all) =>
        {
            if (all.Count > 0)
            {
                output.AddSource("DefaultStatus.g.cs", DefaultStatusEmitter.Emit(all));
            }
        });
        context.RegisterSourceOutput(facade, static (output, names) =>
        {
            if (names.Count > 0)
            {
                output.AddSource("TwelveLabsClient.g.cs", FacadeEmitter.Emit(names));
            }
        });
    }

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DiagnosticInfo> problems) =>
        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
}
