using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Finds the property that an extension names, and checks what kind of value it has.</summary>
internal sealed class MemberReference(DocumentModel model, string extension, string rule, ProblemList problems)
{
    /// <summary>Returns the property at the path that a node gives, or null and a problem.</summary>
    /// <param name="owner">The schema that the path begins at.</param>
    /// <param name="place">The node with the path, or null.</param>
    /// <param name="expected">The kind of value that the property must have.</param>
    public YamlMappingNode? Find(SchemaNode? owner, YamlNode? place, MemberKind expected)
    {
        if (owner is null || place is not YamlScalarNode { Value: { } path })
        {
            return null;
        }

        if (owner.At(path) is not { } property)
        {
            var near = NearName.Find(path, owner.Properties.Select(p => p.Name));
            problems.Add(place, rule, $"{owner.Name} has no property '{path}', which {extension} names{(near is null ? "" : $"; did you mean '{near}'?")}");
            return null;
        }

        if (expected != MemberKind.Any && Kind(property) != expected && (expected, Kind(property)) is not (MemberKind.Number, MemberKind.Integer))
        {
            problems.Add(place, rule, $"{owner.Name}.{path} must be {Words(expected)} for {extension}; it is {Words(Kind(property))}");
            return null;
        }

        return property;
    }

    /// <summary>Checks that texts are values of an enum.</summary>
    public void Values(YamlMappingNode? property, params IEnumerable<YamlNode?> places)
    {
        if (property is null || model.SchemaOf(property) is not { IsEnum: true } known)
        {
            return;
        }

        foreach (var place in places.OfType<YamlScalarNode>().Where(place => !known.Values.Contains(place.Value!)))
        {
            problems.Add(place, rule, $"'{place.Value}' is none of the values of {known.Name}, which {extension} names: {string.Join(", ", known.Values)}");
        }
    }

    private MemberKind Kind(YamlMappingNode property) => model.SchemaOf(property) switch
    {
        { IsEnum: true } => MemberKind.Enum,
        { } => MemberKind.Object,
        _ => (property.Text("type"), property.Text("format")) switch
        {
            ("string", null or "uri") => MemberKind.Text,
            ("string", "date-time" or "date") => MemberKind.Time,
            ("integer", _) => MemberKind.Integer,
            ("number", _) => MemberKind.Number,
            ("boolean", _) => MemberKind.Boolean,
            ("array", _) => MemberKind.List,
            _ => MemberKind.Any,
        },
    };

    private static string Words(MemberKind kind) => kind switch
    {
        MemberKind.Enum => "an enum",
        MemberKind.Object => "an object",
        MemberKind.Text => "a text",
        MemberKind.Time => "a time",
        MemberKind.Integer => "an integer",
        MemberKind.Number => "a number",
        MemberKind.Boolean => "a boolean",
        MemberKind.List => "a list",
        _ => "of another kind",
    };
}

/// <summary>The kinds of values that extensions tell apart.</summary>
internal enum MemberKind
{
    Any,
    Enum,
    Object,
    Text,
    Time,
    Integer,
    Number,
    Boolean,
    List,
}
