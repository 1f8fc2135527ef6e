using Microsoft.CodeAnalysis;
using TwelveLabs.Generator.Diagnostics;
using TwelveLabs.Generator.Emit;
using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator;

/// <summary>
/// Completes the code that NSwag generates from the document. It reads only the compilation, finds what the templates marked, and passes
/// only values from step to step, so that an edit elsewhere reruns nothing.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TwelveLabsGenerator : IIncrementalGenerator
{
    /// <summary>The names of the steps, for the tests of the caching.</summary>
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
            clients.Where(static c => c.Value is not null).Select(static (c, _) => c.Value!),
            static (output, client) =>
            {
                output.AddSource($"{client.Name}.Client.g.cs", ClientEmitter.Emit(client));
                if (client.HasCalls)
                {
                    output.AddSource($"{client.Name}.Overloads.g.cs", OverloadEmitter.Emit(client));
                }

                if (client.HasHelpers)
                {
                    output.AddSource($"{client.Name}.Helpers.g.cs", HelpersEmitter.Emit(client));
                }

                foreach (var completed in client.Waits.Select(static wait => wait.Completed).OfType<CompletedInfo>())
                {
                    output.AddSource($"{completed.Name}.Completed.g.cs", CompletedEmitter.Emit(client.Namespace, completed));
                }
            });
        context.RegisterSourceOutput(statuses.Select(static (found, _) => found.Value!), static (output, table) =>
        {
            if (table.Statuses.Count > 0)
            {
                output.AddSource("ApiProtocol.g.cs", ProtocolEmitter.Emit(table));
                output.AddSource("DefaultStatus.g.cs", DefaultStatusEmitter.Emit(table.Statuses));
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
