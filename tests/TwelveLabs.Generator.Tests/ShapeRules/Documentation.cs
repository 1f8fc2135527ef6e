using System.Xml.Linq;

namespace TwelveLabs.Generator.Tests.ShapeRules;

/// <summary>The documentation comments that the compiler wrote beside an assembly.</summary>
internal sealed class Documentation
{
    private readonly Dictionary<string, XElement> _members;

    // An internal type whose source two packages share is documented in both.
    private Documentation(IEnumerable<XDocument> documents) => _members = documents
        .SelectMany(document => document.Descendants("member"))
        .GroupBy(member => member.Attribute("name")!.Value)
        .ToDictionary(group => group.Key, group => group.First());

    public static Documentation Load(IEnumerable<string> paths) => new(paths.Select(path => XDocument.Load(path)));

    public static Documentation Parse(string xml) => new([XDocument.Parse(xml)]);

    /// <summary>Whether there is a summary with words in it, or another member's is taken.</summary>
    public bool Has(string id) => _members.TryGetValue(id, out var member)
        && (member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value) || member.Element("summary")?.HasElements == true);

    /// <summary>The words of the summary and the remarks.</summary>
    public string TextOf(string id) => _members.TryGetValue(id, out var member) ? $"{member.Element("summary")?.Value} {member.Element("remarks")?.Value}" : "";

    /// <summary>The words of all its elements.</summary>
    public string AllTextOf(string id) => _members.TryGetValue(id, out var member) ? string.Join(' ', member.Elements().Select(element => element.Value)) : "";
}
