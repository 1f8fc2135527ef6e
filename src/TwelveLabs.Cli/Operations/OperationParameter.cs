namespace TwelveLabs.Cli.Operations;

/// <summary>How the value of a parameter is typed.</summary>
internal enum ParameterKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>Several texts, one option each.</summary>
    Texts,

    /// <summary>One of some words.</summary>
    Choice,

    /// <summary>Several of some words, joined with commas or one option each.</summary>
    Choices,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>A date or a point in time.</summary>
    Time,

    /// <summary>A value or a range, as <c>10..20</c>.</summary>
    Filter,

    /// <summary>Keys with values, as <c>category=news</c>.</summary>
    Map,

    /// <summary>Names with lists of words, as <c>marengo2.6=visual,conversation</c>.</summary>
    Pairs,

    /// <summary>JSON, or a file of it.</summary>
    Json,

    /// <summary>A text, or JSON of an object.</summary>
    TextOrJson,

    /// <summary>The path of a file to upload.</summary>
    File,
}

/// <summary>Where a parameter travels.</summary>
internal enum ParameterPlace
{
    /// <summary>In the path.</summary>
    Path,

    /// <summary>In the query, as an argument of the method.</summary>
    Argument,

    /// <summary>In the query, as a property of the request.</summary>
    Query,

    /// <summary>In the body.</summary>
    Body,
}

/// <summary>Represents a parameter of an operation.</summary>
/// <param name="Wire">The name in the API.</param>
/// <param name="Name">The name on the command line.</param>
/// <param name="Member">The name in C#, which error messages of the client have.</param>
internal sealed record OperationParameter(string Wire, string Name, string Member)
{
    public required ParameterKind Kind { get; init; }

    public required ParameterPlace Place { get; init; }

    public required string Description { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Gets a value indicating whether the parameter is given without the name of an option.</summary>
    public bool IsArgument { get; init; }

    /// <summary>Gets a value indicating whether each key is a parameter of its own.</summary>
    public bool IsFree { get; init; }

    /// <summary>Gets the known words; empty if the value is not a word.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Gets a value indicating whether the service may know other words, too.</summary>
    public bool HasOtherValues { get; init; }

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    public string? Default { get; init; }

    /// <summary>Gets the type of the values of a filter.</summary>
    public string? FilterOf { get; init; }

    /// <summary>Gets the properties of an item of <see cref="ParameterKind.Pairs"/>: the name and the list.</summary>
    public (string Name, string List)? Pair { get; init; }

    /// <summary>Gets a value indicating whether each call of the operation has the parameter outside of its request.</summary>
    public bool IsAlwaysGiven => Place == ParameterPlace.Path || (Place == ParameterPlace.Argument && IsRequired);

    /// <summary>Gets the name on the command line: an id that can be given as a name is called after the thing.</summary>
    public string ShortName => NameRule is not null && Name.EndsWith("-id", StringComparison.Ordinal) ? Name[..^"-id".Length] : Name;

    /// <summary>Gets the rule for names in place of ids, or null.</summary>
    public NameRule? NameRule => OperationTable.Names.GetValueOrDefault(Wire.Replace('-', '_'));
}
