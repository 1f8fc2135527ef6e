using TwelveLabs.Generator.Diagnostics;

namespace TwelveLabs.Generator.Pipeline;

// The data that the generator passes between its steps: values only, no symbols and no syntax.

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

/// <summary>The type of a property, as far as its serialization depends on it.</summary>
internal sealed record TypeInfo(Shape Shape, Container Container, string Name);

/// <summary>A named argument of a property's attribute: a limit, a flag or a value. The value is a C# literal.</summary>
internal sealed record FactInfo(string Name, string Value);

internal sealed record PropertyInfo(string Name, string Wire, TypeInfo Type, bool Nullable, bool Internal, EquatableArray<FactInfo> Facts)
{
    public bool Required => Has("Required");

    public bool Free => Has("Free");

    public bool Lazy => Has("Lazy");

    public bool TextOrObject => Has("TextOrObject");

    public string SentDefault => Fact("SentDefault");

    /// <summary>Gets the member that stores the value: for a lazily created collection the field, so that a read does not create it.</summary>
    public string Stored => Lazy ? "_" + char.ToLowerInvariant(Name[0]) + Name.Substring(1) : Name;

    /// <summary>Gets the C# expression for whether the property is set.</summary>
    public string Given => Lazy ? $"!OptionalCollection.IsUnset({Stored})" : $"{Name} is not null";

    /// <summary>Returns a fact as a further named argument, or an empty string if the attribute does not have it.</summary>
    public string Argument(string name, string fact) => Fact(fact) is { Length: > 0 } value ? $", {name}: {value}" : "";

    public bool Has(string flag) => Fact(flag) == "true";

    /// <summary>Returns a fact as a C# literal, or an empty string if the attribute does not have it.</summary>
    public string Fact(string name) => Facts.FirstOrDefault(fact => fact.Name == name)?.Value ?? "";
}

internal sealed record GroupInfo(int Least, int Most, EquatableArray<string> Names);

internal sealed record RequiresInfo(string Name, EquatableArray<string> Others);

internal sealed record ImpliesInfo(string Cause, string Effect, string Value);

/// <summary>A minimum difference between two properties. The difference is a C# literal.</summary>
internal sealed record DifferenceInfo(string Larger, string Smaller, string Difference);

internal sealed record ModelInfo(
    string Namespace, string Name, string Direction, bool Form, string Text, EquatableArray<PropertyInfo> Properties, EquatableArray<GroupInfo> Groups,
    EquatableArray<RequiresInfo> Requires, EquatableArray<ImpliesInfo> Implies, EquatableArray<DifferenceInfo> Differences)
{
    public bool IsRequest => Direction != "response";
}

/// <summary>A method that users call, with its parameters as declared. The message is empty if the method is not obsolete.</summary>
internal sealed record CallInfo(string Returns, string Name, EquatableArray<string> Parameters, string Obsolete);

internal sealed record ParameterInfo(string Type, string Name, bool Optional);

/// <summary>Specifies how the presence of a property in a response is checked.</summary>
internal enum Presence
{
    Always,
    NotNull,
    NotUnset,
    NotBlank,
    Text,
    OptionalText,
}

/// <summary>A property that must be present: a C# expression after the value, without null-conditional access, and the path on the wire.</summary>
internal sealed record PresenceInfo(string Accessor, string Path, Presence Presence);

/// <summary>A method of a client that pagination is emitted for. Accessors are C# expressions after the value, such as <c>.PageInfo?.TotalPages</c>.</summary>
internal sealed record PagingInfo(
    string Method, EquatableArray<ParameterInfo> Parameters, string RequestType, string PageType, string ItemType, string ItemsAccessor,
    string PageProperty, string EndAccessor, EquatableArray<PresenceInfo> Needed, string NextMethod, string Obsolete);

internal sealed record WaitInfo(
    string Method, EquatableArray<ParameterInfo> Parameters, string StateType, EquatableArray<PresenceInfo> Needed, string StateAccessor, string StateValueAccessor, EquatableArray<string> Succeeded,
    EquatableArray<string> Failed, EquatableArray<string> EmptyProperties, string RemainingAccessor, string EstimatedTimeAccessor, string MessageAccessor, string ResultMethod, string ResultType, CompletedInfo? Completed, StartsInfo? Starts)
{
    /// <summary>Gets the type that the polling returns.</summary>
    public string Returns => Completed?.Name ?? ResultType;
}

/// <summary>The method that starts the operation, and the arguments of the polling as C# expressions. Many can be polled if one of them is an id.</summary>
internal sealed record StartsInfo(
    string Method, EquatableArray<ParameterInfo> Parameters, EquatableArray<string> Arguments, string RequestType, string IdAccessor, int Concurrency);

/// <summary>The type that polling returns, derived from a type of the document: properties that are present at the end cannot be null.</summary>
internal sealed record CompletedInfo(
    string Name, string Of, EquatableArray<PresenceInfo> Needed, EquatableArray<PresentInfo> Present, EquatableArray<string> Properties);

/// <summary>A property that is present at the end.</summary>
internal sealed record PresentInfo(string Property, string Type);

internal sealed record ManyInfo(
    string Method, string ManyMethod, EquatableArray<ParameterInfo> Parameters, string RequestType, string ResultType, int Concurrency, string Obsolete);

internal sealed record StreamInfo(
    string Method, string StreamMethod, string RequestType, string FlagProperty, string EventType, string TypeAccessor, string CodeAccessor, string MessageAccessor,
    string Chunk, string End, string Error, string OperationField, string ResultType, EquatableArray<WholeInfo> Joined, EquatableArray<WholeInfo> Last);

/// <summary>A property of the complete value, and its accessor in an event.</summary>
internal sealed record WholeInfo(string Property, string Accessor);

internal sealed record ClientInfo(
    string Namespace, string Name, EquatableArray<PagingInfo> Paging, EquatableArray<ManyInfo> Manies, EquatableArray<WaitInfo> Waits,
    EquatableArray<StreamInfo> Streams, EquatableArray<CallInfo> Calls)
{
    public bool HasCalls => Calls.Count > 0;

    public bool HasHelpers => Paging.Count + Manies.Count + Waits.Count + Streams.Count > 0;
}

internal sealed record StatusInfo(string Exception, int First, int Last);

/// <summary>An error code of the API that has its own exception.</summary>
internal sealed record CodeInfo(string Exception, string Code);

/// <summary>The value that a step found and its diagnostics: separate, so that a change of diagnostics alone does not emit code again.</summary>
internal sealed record Found<T>(T? Value, EquatableArray<DiagnosticInfo> Problems)
    where T : class;
