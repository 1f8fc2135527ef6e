using Microsoft.CodeAnalysis;
using TwelveLabs.Generator.Diagnostics;

namespace TwelveLabs.Generator.Pipeline;

internal static class ClientReader
{
    public static Found<ClientInfo> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var problems = new List<DiagnosticInfo>();
        if (!PartialTypes.Check(context, problems))
        {
            return new(null, problems.ToEquatable());
        }

        if (!type.Name.EndsWith("Client", StringComparison.Ordinal) || type.Name == "Client")
        {
            problems.Add(DiagnosticInfo.At(type.Locations[0], Rules.ClientName, type.Name));
            return new(null, problems.ToEquatable());
        }

        var paging = new List<PagingInfo>();
        var manies = new List<ManyInfo>();
        var waits = new List<WaitInfo>();
        var streams = new List<StreamInfo>();
        var calls = new List<CallInfo>();
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(m => m.MethodKind == MethodKind.Ordinary))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var found = new ClientMethod(method, problems);
            Add(paging, PagingReader.Read(found));
            Add(manies, ManyReader.Read(found));
            Add(waits, WaitReader.Read(found));
            Add(streams, StreamingReader.Read(found));
            Add(calls, CallReader.Read(found));
        }

        var client = new ClientInfo(
            type.ContainingNamespace.ToDisplayString(), type.Name, paging.ToEquatable(), manies.ToEquatable(), waits.ToEquatable(), streams.ToEquatable(), calls.ToEquatable());
        return new(problems.Count == 0 ? client : null, problems.ToEquatable());
    }

    private static void Add<T>(List<T> list, T? item)
        where T : class
    {
        if (item is not null)
        {
            list.Add(item);
        }
    }
}
