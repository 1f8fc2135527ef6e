using Microsoft.CodeAnalysis;

namespace TwelveLabs.Generator.Pipeline;

/// <summary>Reads how a long-running operation is polled, and what starts it.</summary>
internal static class WaitReader
{
    public static WaitInfo? Read(ClientMethod method)
    {
        if (method.Symbol.Find(Names.Wait) is not { } attribute || method.Result(attribute) is not { } state)
        {
            return null;
        }

        var field = attribute.Text("State");
        var empty = attribute.Texts("Empty").Select(name => method.Demand(attribute, state, name, Container.List)).ToList();
        var status = field.Length == 0 ? null : method.Demand(attribute, state, field, Container.None, Shape.OpenEnum);
        var remaining = attribute.Text("Remaining") is { Length: > 0 } hint
            ? method.Demand(attribute, state, hint, Container.None, Shape.Number, Shape.Int32, Shape.Int64)
            : null;
        var estimated = attribute.Text("EstimatedTime") is { Length: > 0 } time ? method.Demand(attribute, state, time, Container.None, Shape.Time) : null;
        if (field.Length + empty.Count == 0)
        {
            method.Problem(attribute, "it names neither a state nor lists that must be empty");
        }

        if (method.Parameters.Count == 0)
        {
            method.Problem(attribute, "the method takes no id of what to wait for");
        }

        var result = attribute.Text("Result");
        var target = result.Length == 0 ? state : method.DemandMethod(attribute, result);
        var completed = attribute.Text("Completed") is { Length: > 0 } name && target is not null ? Completed(method, attribute, name, target) : null;
        var starts = attribute.Text("Starts") is { Length: > 0 } start ? Starts(method, attribute, start) : null;
        var message = MemberPath.Find(state, "error_message") is { Shape: { Shape: Shape.Text, Container: Container.None } } found ? found.Accessor : "";
        return !method.Ok ? null : new WaitInfo(
            method.Verb, method.Parameters, state.Name, ClientMethod.Needed([.. empty.Append(status).Select(member => member?.Members ?? [])]), status?.Accessor ?? "", status?.Of("Value") ?? "", attribute.Texts("Succeeded"), attribute.Texts("Failed"),
            empty.Select(list => list!.Accessor).ToEquatable(), remaining?.Accessor ?? "", estimated?.Accessor ?? "", message, result, target!.Name, completed, starts);
    }

    private static CompletedInfo Completed(ClientMethod method, AttributeData attribute, string name, INamedTypeSymbol target)
    {
        var members = attribute.Texts("Present").Select(path => MemberPath.Find(target, path)).ToList();
        if (members.Count == 0 || members.Exists(member => member is not { Owners: var owners } || owners.Any()))
        {
            method.Problem(attribute, $"'{name}' needs members of {target.Name} that are present at the end, and they must be its own");
        }

        return new(
            name, target.Name, ClientMethod.Needed([.. members.Select(member => member?.Members ?? [])]),
            members.Where(member => member is { IsNullable: true }).Select(member => new PresentInfo(member!.Accessor.TrimStart('.'), NotNull(member.Type))).ToEquatable(),
            target.GetMembers().OfType<IPropertySymbol>().Where(p => p.Find(Names.Field) is not null).Select(p => p.Name).ToEquatable());
    }

    private static StartsInfo? Starts(ClientMethod method, AttributeData attribute, string verb)
    {
        if (method.DemandMethod(attribute, verb) is not { } response)
        {
            return null;
        }

        var id = attribute.Text("Id") is { Length: > 0 } path ? method.Demand(attribute, response, path, Container.None, Shape.Text) : null;
        var starting = (IMethodSymbol)method.Symbol.ContainingType.GetMembers(verb + ClientMethod.Suffix)[0];
        var given = ClientMethod.ParametersOf(starting);
        var request = starting.Parameters.FirstOrDefault(p => p.Name == "request")?.Type as INamedTypeSymbol;
        var arguments = method.Parameters.Select(p => Argument(p, given, request) ?? (id is null ? "" : "started" + id.Accessor)).ToEquatable();
        var concurrency = attribute.Value("Concurrency") as int? ?? 0;
        if (request is null || arguments.Contains("") || (id is not null && (given.Count != 1 || arguments.Count != 1 || concurrency < 1)))
        {
            method.Problem(attribute, $"'{verb}' must take a request and all that the wait takes; with an id the request alone, and the concurrency must be 1 or more");
            return null;
        }

        return new(verb, given, arguments, request.Name, id?.Accessor ?? "", concurrency);
    }

    // The polling gets what was passed to the start, by the same name.
    private static string? Argument(ParameterInfo parameter, IEnumerable<ParameterInfo> given, INamedTypeSymbol? request) =>
        given.Any(p => p.Name == parameter.Name)
            ? parameter.Name
            : request?.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(p => p.Find(Names.Field) is not null && p.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)) is { } property
                ? "request." + property.Name
                : null;

    private static string NotNull(ITypeSymbol type) =>
        (type is INamedTypeSymbol { ConstructedFrom.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type)
            .WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
