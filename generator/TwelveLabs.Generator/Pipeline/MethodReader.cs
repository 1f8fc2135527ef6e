using Microsoft.CodeAnalysis;
using TwelveLabs.Generator.Diagnostics;

namespace TwelveLabs.Generator.Pipeline;

/// <summary>Reads what the attributes of one client method ask for, and finds the members that they name.</summary>
internal sealed class MethodReader(IMethodSymbol method, List<DiagnosticInfo> problems)
{
    private const string Suffix = "WithResponseAsync";

    private readonly int _problemsBefore = problems.Count;

    // The attributes stand on the form that returns the whole response; users call the plain one.
    private string Verb => method.Name.EndsWith(Suffix, StringComparison.Ordinal)
        ? method.Name.Substring(0, method.Name.Length - Suffix.Length)
        : method.Name;

    private bool Ok => problems.Count == _problemsBefore;

    public PagingInfo? Paging()
    {
        var byNumber = method.Find(Names.NumberedPages);
        if ((byNumber ?? method.Find(Names.TokenPages)) is not { } attribute || Result(attribute) is not { } page)
        {
            return null;
        }

        var items = MemberPath.Find(page, attribute.Text(0));
        var end = MemberPath.Find(page, attribute.Text(byNumber is null ? 1 : 2));
        var request = method.Parameters.FirstOrDefault(p => p.Name == "request")?.Type as INamedTypeSymbol;
        var pageProperty = byNumber is null ? null : request is null ? null : MemberPath.Find(request, attribute.Text(1));
        Demand(attribute, items, attribute.Text(0), page.Name);
        Demand(attribute, end, attribute.Text(byNumber is null ? 1 : 2), page.Name);
        if (byNumber is not null)
        {
            Demand(attribute, pageProperty, attribute.Text(1), request?.Name ?? "the method, which takes no request,");
        }
        else
        {
            DemandMethod(attribute, attribute.Text(2));
        }

        if (items is not null && items.Type is not INamedTypeSymbol { TypeArguments.Length: 1 })
        {
            Problem(attribute, "the items are no list");
        }

        return !Ok ? null : new PagingInfo(
            Verb, Parameters(), request?.Name ?? "", page.Name, ((INamedTypeSymbol)items!.Type).TypeArguments[0].Name, items.Accessor,
            pageProperty?.Accessor.TrimStart('.') ?? "", end!.Accessor, byNumber is null ? attribute.Text(2) : "", IsObsolete());
    }

    public WaitInfo? Wait()
    {
        if (method.Find(Names.Wait) is not { } attribute || Result(attribute) is not { } state)
        {
            return null;
        }

        var field = attribute.Text("State");
        var status = field.Length == 0 ? null : MemberPath.Find(state, field);
        var empty = attribute.Texts("Empty").Select(name => (Name: name, Found: MemberPath.Find(state, name))).ToList();
        var remaining = attribute.Text("Remaining") is { Length: > 0 } hint ? MemberPath.Find(state, hint) : null;
        if (field.Length > 0)
        {
            Demand(attribute, status, field, state.Name);
        }
        else if (empty.Count == 0)
        {
            Problem(attribute, "it names neither a state nor lists that must be empty");
        }

        empty.ForEach(list => Demand(attribute, list.Found, list.Name, state.Name));
        if (attribute.Text("Remaining").Length > 0)
        {
            Demand(attribute, remaining, attribute.Text("Remaining"), state.Name);
        }

        var result = attribute.Text("Result");
        var resultType = result.Length == 0 ? state.Name : DemandMethod(attribute, result)?.Name ?? "";
        return !Ok ? null : new WaitInfo(
            Verb, Parameters(), state.Name, status?.Accessor ?? "", attribute.Texts("Succeeded"), attribute.Texts("Failed"),
            empty.Select(list => list.Found!.Accessor).ToEquatable(), remaining?.Accessor ?? "",
            MemberPath.Find(state, "error_message")?.Accessor ?? "", result, resultType);
    }

    public StreamInfo? Stream()
    {
        if (method.Find(Names.Stream) is not { } attribute)
        {
            return null;
        }

        var request = method.Parameters.FirstOrDefault(p => p.Name == "request")?.Type as INamedTypeSymbol;
        if (request is null || attribute.ConstructorArguments[1].Value is not INamedTypeSymbol eventType)
        {
            Problem(attribute, "the method takes no request, or the event is no type");
            return null;
        }

        var flag = MemberPath.Find(request, attribute.Text("Flag"));
        var type = MemberPath.Find(eventType, attribute.Text("Type"));
        var error = MemberPath.Find(eventType, "error");
        Demand(attribute, flag, attribute.Text("Flag"), request.Name);
        Demand(attribute, type, attribute.Text("Type"), eventType.Name);
        Demand(attribute, error, "error", eventType.Name);
        return !Ok ? null : new StreamInfo(
            Verb, attribute.Text(0), request.Name, flag!.Accessor.TrimStart('.'), eventType.Name, type!.Accessor, error!.Accessor,
            attribute.Text("Piece"), attribute.Text("End"), attribute.Text("Error"), Verb + "Operation");
    }

    private EquatableArray<ParameterInfo> Parameters() => method.Parameters
        .Where(p => p.Name is not ("options" or "cancellationToken"))
        .Select(p => new ParameterInfo(
            p.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), p.Name, p.IsOptional))
        .ToEquatable();

    // Task<ApiResponse<T>> → T
    private INamedTypeSymbol? Result(AttributeData attribute) =>
        Result(method) ?? Problem(attribute, "it does not return Task<ApiResponse<T>>");

    private static INamedTypeSymbol? Result(IMethodSymbol method) =>
        method.ReturnType is INamedTypeSymbol { TypeArguments.Length: 1 } task
        && task.TypeArguments[0] is INamedTypeSymbol { TypeArguments.Length: 1 } response
            ? response.TypeArguments[0] as INamedTypeSymbol
            : null;

    private INamedTypeSymbol? DemandMethod(AttributeData attribute, string verb)
    {
        var found = method.ContainingType.GetMembers(verb + Suffix).OfType<IMethodSymbol>().FirstOrDefault();
        if (found is null)
        {
            problems.Add(DiagnosticInfo.At(method.Locations[0], Rules.NoSuchMember, Attribute(attribute), verb, method.ContainingType.Name));
        }

        return found is null ? null : Result(found);
    }

    private void Demand(AttributeData attribute, MemberPath? found, string name, string owner)
    {
        if (found is null)
        {
            problems.Add(DiagnosticInfo.At(method.Locations[0], Rules.NoSuchMember, Attribute(attribute), name, owner));
        }
    }

    private INamedTypeSymbol? Problem(AttributeData attribute, string text)
    {
        problems.Add(DiagnosticInfo.At(method.Locations[0], Rules.WrongShape, method.Name, attribute.AttributeClass!.Name, text));
        return null;
    }

    private string Attribute(AttributeData attribute) => $"[{attribute.AttributeClass!.Name}] on {method.Name}";

    private bool IsObsolete() => method.GetAttributes().Any(a => a.AttributeClass?.Name == "ObsoleteAttribute");
}
