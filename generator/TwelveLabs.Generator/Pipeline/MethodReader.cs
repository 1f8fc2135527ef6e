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

    /// <summary>The method itself, if it is one that users call with options and a token.</summary>
    public CallInfo? Call() => method is { DeclaredAccessibility: Accessibility.Public, IsVirtual: true, Parameters: [.., { Name: "options" }, { Name: "cancellationToken" }] }
        ? new(method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), method.Name, method.Parameters.Select(Declared).ToEquatable(), Obsolete())
        : null;

    public PagingInfo? Paging()
    {
        var byNumber = method.Find(Names.NumberedPages);
        if ((byNumber ?? method.Find(Names.TokenPages)) is not { } attribute || Result(attribute) is not { } page || Request(attribute) is not { } request)
        {
            return null;
        }

        var items = Demand(attribute, page, attribute.Text(0), Container.List);
        var end = byNumber is not null
            ? Demand(attribute, page, attribute.Text(2), Container.None, Shape.Int32)
            : Demand(attribute, page, attribute.Text(1), Container.None, Shape.Text);
        var number = byNumber is null ? null : Demand(attribute, request, attribute.Text(1), Container.None, Shape.Int32);
        if (number is { IsNullable: false })
        {
            Problem(attribute, $"'{attribute.Text(1)}' of {request.Name} is required, so there is no first page by default");
        }

        if (byNumber is null)
        {
            DemandMethod(attribute, attribute.Text(2));
        }

        return !Ok ? null : new PagingInfo(
            Verb, Parameters(), request.Name, page.Name, items!.Shape!.Name, items.Accessor,
            number?.Accessor.TrimStart('.') ?? "", end!.Accessor, Needed(items.Members, byNumber is null ? end.Owners : end.Members), byNumber is null ? attribute.Text(2) : "", Obsolete());
    }

    public ManyInfo? Many()
    {
        if (method.Find(Names.Many) is not { } attribute || Result(attribute) is not { } result || Request(attribute) is not { } request)
        {
            return null;
        }

        if (attribute.Text(0).Length == 0 || attribute.Number(1) < 1)
        {
            Problem(attribute, "it names no method, or a concurrency of less than 1");
        }

        return !Ok ? null : new ManyInfo(Verb, attribute.Text(0), Parameters(), request.Name, result.Name, attribute.Number(1), Obsolete());
    }

    public WaitInfo? Wait()
    {
        if (method.Find(Names.Wait) is not { } attribute || Result(attribute) is not { } state)
        {
            return null;
        }

        var field = attribute.Text("State");
        var empty = attribute.Texts("Empty").Select(name => Demand(attribute, state, name, Container.List)).ToList();
        var status = field.Length == 0 ? null : Demand(attribute, state, field, Container.None, Shape.OpenEnum);
        var remaining = attribute.Text("Remaining") is { Length: > 0 } hint
            ? Demand(attribute, state, hint, Container.None, Shape.Number, Shape.Int32, Shape.Int64)
            : null;
        var estimated = attribute.Text("EstimatedTime") is { Length: > 0 } time ? Demand(attribute, state, time, Container.None, Shape.Time) : null;
        if (field.Length + empty.Count == 0)
        {
            Problem(attribute, "it names neither a state nor lists that must be empty");
        }

        if (Parameters().Count == 0)
        {
            Problem(attribute, "the method takes no id of what to wait for");
        }

        var result = attribute.Text("Result");
        var target = result.Length == 0 ? state : DemandMethod(attribute, result);
        var completed = attribute.Text("Completed") is { Length: > 0 } name && target is not null ? Completed(attribute, name, target) : null;
        var starts = attribute.Text("Starts") is { Length: > 0 } start ? Starts(attribute, start) : null;
        var message = MemberPath.Find(state, "error_message") is { Shape: { Shape: Shape.Text, Container: Container.None } } found ? found.Accessor : "";
        return !Ok ? null : new WaitInfo(
            Verb, Parameters(), state.Name, Needed([.. empty.Append(status).Select(member => member?.Members ?? [])]), status?.Accessor ?? "", status?.Of("Value") ?? "", attribute.Texts("Succeeded"), attribute.Texts("Failed"),
            empty.Select(list => list!.Accessor).ToEquatable(), remaining?.Accessor ?? "", estimated?.Accessor ?? "", message, result, target!.Name, completed, starts);
    }

    public StreamInfo? Stream()
    {
        if (method.Find(Names.Stream) is not { } attribute || Request(attribute) is not { } request || Result(attribute) is not { } whole)
        {
            return null;
        }

        if (attribute.Value(1) is not INamedTypeSymbol item)
        {
            Problem(attribute, "the event is no type");
            return null;
        }

        var flag = Demand(attribute, request, attribute.Text("Flag"), Container.None, Shape.Flag);
        var type = Demand(attribute, item, attribute.Text("Type"), Container.None, Shape.OpenEnum);
        var error = Demand(attribute, item, "error", Container.None, Shape.Model);
        Demand(attribute, item, "error.code", Container.None, Shape.Text);
        Demand(attribute, item, "error.message", Container.None, Shape.Text);
        var joined = Whole(attribute, "Joined", whole, item, Shape.Text);
        var last = Whole(attribute, "Last", whole, item);
        return !Ok ? null : new StreamInfo(
            Verb, attribute.Text(0), request.Name, flag!.Accessor.TrimStart('.'), item.Name, type!.Of("Value"), error!.Of("Code"), error.Of("Message"),
            attribute.Text("Chunk"), attribute.Text("End"), attribute.Text("Error"), Verb + "Operation",
            whole.Name, joined, last);
    }

    private CompletedInfo Completed(AttributeData attribute, string name, INamedTypeSymbol target)
    {
        var members = attribute.Texts("Present").Select(path => MemberPath.Find(target, path)).ToList();
        if (members.Count == 0 || members.Exists(member => member is not { Owners: var owners } || owners.Any()))
        {
            Problem(attribute, $"'{name}' needs members of {target.Name} that are present at the end, and they must be its own");
        }

        return new(
            name, target.Name, Needed([.. members.Select(member => member?.Members ?? [])]),
            members.Where(member => member is { IsNullable: true }).Select(member => new PresentInfo(member!.Accessor.TrimStart('.'), NotNull(member.Type))).ToEquatable(),
            target.GetMembers().OfType<IPropertySymbol>().Where(p => p.Find(Names.Field) is not null).Select(p => p.Name).ToEquatable());
    }

    private StartsInfo? Starts(AttributeData attribute, string verb)
    {
        if (DemandMethod(attribute, verb) is not { } response)
        {
            return null;
        }

        var id = attribute.Text("Id") is { Length: > 0 } path ? Demand(attribute, response, path, Container.None, Shape.Text) : null;
        var starting = (IMethodSymbol)method.ContainingType.GetMembers(verb + Suffix)[0];
        var given = Parameters(starting);
        var request = starting.Parameters.FirstOrDefault(p => p.Name == "request")?.Type as INamedTypeSymbol;
        var arguments = Parameters().Select(p => Argument(p, given, request) ?? (id is null ? "" : "started" + id.Accessor)).ToEquatable();
        var concurrency = attribute.Value("Concurrency") as int? ?? 0;
        if (request is null || arguments.Contains("") || (id is not null && (given.Count != 1 || arguments.Count != 1 || concurrency < 1)))
        {
            Problem(attribute, $"'{verb}' must take a request and all that the wait takes; with an id the request alone, and the concurrency must be 1 or more");
            return null;
        }

        return new(verb, given, arguments, request.Name, id?.Accessor ?? "", concurrency);
    }

    // What the wait takes is what the start was given, by the same name.
    private static string? Argument(ParameterInfo parameter, IEnumerable<ParameterInfo> given, INamedTypeSymbol? request) =>
        given.Any(p => p.Name == parameter.Name)
            ? parameter.Name
            : request?.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(p => p.Find(Names.Field) is not null && p.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)) is { } property
                ? "request." + property.Name
                : null;

    private static string NotNull(ITypeSymbol type) =>
        (type is INamedTypeSymbol { ConstructedFrom.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type)
            .WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    // member=path: a member of the whole, and where an event has it.
    private EquatableArray<WholeInfo> Whole(AttributeData attribute, string name, INamedTypeSymbol whole, INamedTypeSymbol item, params Shape[] shapes)
    {
        var found = new List<WholeInfo>();
        foreach (var pair in attribute.Texts(name).Select(pair => pair.Split('=')))
        {
            if (pair.Length != 2)
            {
                Problem(attribute, $"'{pair[0]}' of {name} is no pair of two members");
            }
            else if (Demand(attribute, whole, pair[0], Container.None, shapes) is { } target && Demand(attribute, item, pair[1], Container.None, shapes) is { } source)
            {
                if (target.Shape != source.Shape)
                {
                    Problem(attribute, $"'{pair[0]}' of {whole.Name} and '{pair[1]}' of {item.Name} differ in type");
                }

                found.Add(new(target.Accessor.TrimStart('.'), source.Accessor));
            }
        }

        return found.ToEquatable();
    }

    private static EquatableArray<PresenceInfo> Needed(params IEnumerable<PresenceInfo>[] members) =>
        members.SelectMany(path => path).Where(member => member.Presence != Presence.Always).Distinct().ToEquatable();

    private EquatableArray<ParameterInfo> Parameters() => Parameters(method);

    private static EquatableArray<ParameterInfo> Parameters(IMethodSymbol method) => method.Parameters
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

    // What is sent again and again is a copy, which only models of requests have.
    private INamedTypeSymbol? Request(AttributeData attribute) =>
        method.Parameters.FirstOrDefault(p => p.Name == "request")?.Type is INamedTypeSymbol request
        && request.Find(Names.Model) is { } model && model.Text(0) != "response"
            ? request
            : Problem(attribute, "it takes no 'request' that is a model of a request");

    private INamedTypeSymbol? DemandMethod(AttributeData attribute, string verb)
    {
        var found = method.ContainingType.GetMembers(verb + Suffix).OfType<IMethodSymbol>().FirstOrDefault();
        if (found is null)
        {
            NoSuch(attribute, verb, method.ContainingType);
            return null;
        }

        return Result(found) ?? Problem(attribute, $"{found.Name} does not return Task<ApiResponse<T>>");
    }

    private MemberPath? Demand(AttributeData attribute, INamedTypeSymbol owner, string path, Container container, params Shape[] shapes)
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

    private void NoSuch(AttributeData attribute, string name, INamedTypeSymbol owner) => problems.Add(DiagnosticInfo.At(
        method.Locations[0], Rules.NoSuchMember, $"[{attribute.AttributeClass!.Name}] on {method.Name}", name, owner.Name));

    private INamedTypeSymbol? Problem(AttributeData attribute, string text)
    {
        problems.Add(DiagnosticInfo.At(method.Locations[0], Rules.WrongShape, method.Name, attribute.AttributeClass!.Name, text));
        return null;
    }

    private string Obsolete() => method.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "ObsoleteAttribute")?.Text(0) ?? "";

    private static string Declared(IParameterSymbol parameter)
    {
        var type = parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));
        var value = parameter switch
        {
            { HasExplicitDefaultValue: false } => "",
            { Type.IsValueType: true } => " = default",
            _ => " = null",
        };
        return $"{type} {parameter.Name}{value}";
    }
}
