using Microsoft.CodeAnalysis;
using TwelveLabs.Generator.Diagnostics;

namespace TwelveLabs.Generator.Pipeline;

/// <summary>A method of a client, with the members that its attributes name and the problems found in them.</summary>
internal sealed class ClientMethod(IMethodSymbol method, List<DiagnosticInfo> problems)
{
    public const string Suffix = "WithResponseAsync";

    private readonly int _problemsBefore = problems.Count;

    // The attributes are on the variant that returns the whole response; users call the plain method.
    public string Verb => method.Name.EndsWith(Suffix, StringComparison.Ordinal)
        ? method.Name.Substring(0, method.Name.Length - Suffix.Length)
        : method.Name;

    public IMethodSymbol Symbol => method;

    /// <summary>Gets a value indicating whether no problem was found yet.</summary>
    public bool Ok => problems.Count == _problemsBefore;

    public static EquatableArray<PresenceInfo> Needed(params IEnumerable<PresenceInfo>[] members) =>
        members.SelectMany(path => path).Where(member => member.Presence != Presence.Always).Distinct().ToEquatable();

    public EquatableArray<ParameterInfo> Parameters => ParametersOf(method);

    public static EquatableArray<ParameterInfo> ParametersOf(IMethodSymbol method) => method.Parameters
        .Where(p => p.Name is not ("options" or "cancellationToken"))
        .Select(p => new ParameterInfo(
            p.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), p.Name, p.IsOptional))
        .ToEquatable();

    // Task<ApiResponse<T>> → T
    public INamedTypeSymbol? Result(AttributeData attribute) =>
        Result(method) ?? Problem(attribute, "it does not return Task<ApiResponse<T>>");

    private static INamedTypeSymbol? Result(IMethodSymbol method) =>
        method.ReturnType is INamedTypeSymbol { TypeArguments.Length: 1 } task
        && task.TypeArguments[0] is INamedTypeSymbol { TypeArguments.Length: 1 } response
            ? response.TypeArguments[0] as INamedTypeSymbol
            : null;

    // A request that is sent more than once is copied, which only models of requests support.
    public INamedTypeSymbol? Request(AttributeData attribute) =>
        method.Parameters.FirstOrDefault(p => p.Name == "request")?.Type is INamedTypeSymbol request
        && request.Find(Names.Model) is { } model && model.Text(0) != "response"
            ? request
            : Problem(attribute, "it takes no 'request' that is a model of a request");

    public INamedTypeSymbol? DemandMethod(AttributeData attribute, string verb)
    {
        var found = method.ContainingType.GetMembers(verb + Suffix).OfType<IMethodSymbol>().FirstOrDefault();
        if (found is null)
        {
            NoSuch(attribute, verb, method.ContainingType);
            return null;
        }

        return Result(found) ?? Problem(attribute, $"{found.Name} does not return Task<ApiResponse<T>>");
    }

    public MemberPath? Demand(AttributeData attribute, INamedTypeSymbol owner, string path, Container container, params Shape[] shapes)
    {
        if (MemberPath.Find(owner, path) is not { } found)
        {
            NoSuch(attribute, path, owner);
            return null;
        }

        if (found.Shape is { } shape && shape.Container == container && (shapes.Length == 0 || shapes.Contains(shape.Shape)))
        {
            return found;
        }

        var wanted = container == Container.List ? "a list" : string.Join(" or ", shapes);
        Problem(attribute, $"'{path}' of {owner.Name} has the type {found.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}, which is not {wanted}");
        return null;
    }

    public void NoSuch(AttributeData attribute, string name, INamedTypeSymbol owner) => problems.Add(DiagnosticInfo.At(
        method.Locations[0], Rules.NoSuchMember, $"[{attribute.AttributeClass!.Name}] on {method.Name}", name, owner.Name));

    public INamedTypeSymbol? Problem(AttributeData attribute, string text)
    {
        problems.Add(DiagnosticInfo.At(method.Locations[0], Rules.WrongShape, method.Name, attribute.AttributeClass!.Name, text));
        return null;
    }

    public string Obsolete() => method.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "ObsoleteAttribute")?.Text(0) ?? "";

}
