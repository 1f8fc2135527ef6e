using TwelveLabs.Generator.Diagnostics;

namespace TwelveLabs.Generator.Pipeline;

// What the generator knows between its steps: values only, no symbol and no syntax.

internal enum Shape
{
    Text,
    Flag,
    Int32,
    Int64,
    Number,
    Time,
    OpenEnum,
    Filter,
    Model,
    File,
    Vector,
    Token,
}

internal enum Container
{
    None,
    List,
    Map,
}

/// <summary>A property's type, as far as it matters to how it travels.</summary>
internal sealed record TypeInfo(Shape Shape, Container Container, string Name);

/// <summary>What the attribute of a property says by name: a limit, a flag, a value. The value is a C# literal.</summary>
internal sealed record FactInfo(string Name, string Value);

internal sealed record PropertyInfo(string Name, string Wire, TypeInfo Type, bool Nullable, bool Internal, EquatableArray<FactInfo> Facts)
{
    public bool Required => Has("Required");

    public bool Free => Has("Free");

    public bool Lazy => Has("Lazy");

    public bool TextOrObject => Has("TextOrObject");

    public string SentDefault => Fact("SentDefault");

    /// <summary>Where the value is: the field of a collection that is made when it is asked for, so that asking here makes none.</summary>
    public string Stored => Lazy ? "_" + char.ToLowerInvariant(Name[0]) + Name.Substring(1) : Name;

    /// <summary>Whether it is given, as an expression of C#.</summary>
    public string Given => Lazy ? $"!OptionalCollection.IsUnset({Stored})" : $"{Name} is not null";

    /// <summary>A fact as one more named argument, or nothing where the attribute does not have it.</summary>
    public string Argument(string name, string fact) => Fact(fact) is { Length: > 0 } value ? $", {name}: {value}" : "";

    public bool Has(string flag) => Fact(flag) == "true";

    /// <summary>A fact as a C# literal; empty where the attribute does not have it.</summary>
    public string Fact(string name) => Facts.FirstOrDefault(fact => fact.Name == name)?.Value ?? "";
}

internal sealed record GroupInfo(int Least, int Most, EquatableArray<string> Names);

internal sealed record RequiresInfo(string Name, EquatableArray<string> Others);

internal sealed record ImpliesInfo(string Cause, string Effect, string Value);

/// <summary>The difference is a C# literal.</summary>
internal sealed record DifferenceInfo(string Larger, string Smaller, string Difference);

internal sealed record ModelInfo(
    string Namespace, string Name, string Direction, bool Form, string Text, EquatableArray<PropertyInfo> Properties, EquatableArray<GroupInfo> Groups,
    EquatableArray<RequiresInfo> Requires, EquatableArray<ImpliesInfo> Implies, EquatableArray<DifferenceInfo> Differences)
{
    public bool IsRequest => Direction != "response";
}

/// <summary>A method that users call, its parameters as they are declared. The message is empty where it is not obsolete.</summary>
internal sealed record CallInfo(string Returns, string Name, EquatableArray<string> Parameters, string Obsolete);

internal sealed record ParameterInfo(string Type, string Name, bool Optional);

/// <summary>How to tell that a member of a response is there.</summary>
internal enum Presence
{
    Always,
    NotNull,
    NotUnset,
    NotBlank,
    Text,
    OptionalText,
}

/// <summary>A member that must be there: a C# expression after the value, without conditions, and the path on the wire.</summary>
internal sealed record PresenceInfo(string Accessor, string Path, Presence Presence);

/// <summary>A method of a client that more is made of. Accessors are C# expressions after the value, such as <c>.PageInfo?.TotalPages</c>.</summary>
internal sealed record PagingInfo(
    string Method, EquatableArray<ParameterInfo> Parameters, string RequestType, string PageType, string ItemType, string ItemsAccessor,
    string PageProperty, string EndAccessor, EquatableArray<PresenceInfo> Needed, string NextMethod, string Obsolete);

internal sealed record WaitInfo(
    string Method, EquatableArray<ParameterInfo> Parameters, string StateType, EquatableArray<PresenceInfo> Needed, string StateAccessor, string StateValueAccessor, EquatableArray<string> Succeeded,
    EquatableArray<string> Failed, EquatableArray<string> EmptyProperties, string RemainingAccessor, string EstimatedTimeAccessor, string MessageAccessor, string ResultMethod, string ResultType, CompletedInfo? Completed, StartsInfo? Starts)
{
    /// <summary>The type of what a wait returns.</summary>
    public string Returns => Completed?.Name ?? ResultType;
}

/// <summary>The method that starts what is waited for, and the arguments of the wait as C# expressions. Many can be waited for where one of them is an id.</summary>
internal sealed record StartsInfo(
    string Method, EquatableArray<ParameterInfo> Parameters, EquatableArray<string> Arguments, string RequestType, string IdAccessor, int Concurrency);

/// <summary>The type of what a wait returns, over a type of the document: members that are there at the end cannot be null.</summary>
internal sealed record CompletedInfo(
    string Name, string Of, EquatableArray<PresenceInfo> Needed, EquatableArray<PresentInfo> Present, EquatableArray<string> Properties);

/// <summary>A member that is there at the end.</summary>
internal sealed record PresentInfo(string Property, string Type);

internal sealed record ManyInfo(
    string Method, string ManyMethod, EquatableArray<ParameterInfo> Parameters, string RequestType, string ResultType, int Concurrency, string Obsolete);

internal sealed record StreamInfo(
    string Method, string StreamMethod, string RequestType, string FlagProperty, string EventType, string TypeAccessor, string CodeAccessor, string MessageAccessor,
    string Chunk, string End, string Error, string OperationField, string ResultType, EquatableArray<WholeInfo> Joined, EquatableArray<WholeInfo> Last);

/// <summary>A property of the whole, and where in an event it is found.</summary>
internal sealed record WholeInfo(string Property, string Accessor);

internal sealed record ClientInfo(
    string Namespace, string Name, EquatableArray<PagingInfo> Paging, EquatableArray<ManyInfo> Manies, EquatableArray<WaitInfo> Waits,
    EquatableArray<StreamInfo> Streams, EquatableArray<CallInfo> Calls)
{
    public bool HasCalls => Calls.Count > 0;

    public bool HasHelpers => Paging.Count + Manies.Count + Waits.Count + Streams.Count > 0;
}

internal sealed record StatusInfo(string Exception, int First, int Last);

/// <summary>A code of the API that has an exception of its own.</summary>
internal sealed record CodeInfo(string Exception, string Code);

/// <summary>What a step found, and what it has to complain of: apart, so that a complaint alone does not write code anew.</summary>
internal sealed record Found<T>(T? Value, EquatableArray<DiagnosticInfo> Problems)
    where T : class;
