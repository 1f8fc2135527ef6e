using System.Collections.Frozen;
using Newtonsoft.Json.Linq;
using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Checks that each type that the document names has a name of its own in C#.</summary>
internal static class TypeNameRules
{
    // A type of ours would stand before one of the platform in every generated file, and beside it in every file of a user.
    private static readonly FrozenSet<string> OfPlatform = new[] { typeof(object), typeof(Uri), typeof(Enumerable), typeof(HttpClient), typeof(Console), typeof(JToken), typeof(Stack<>), typeof(HashSet<>) }
        .SelectMany(type => type.Assembly.GetExportedTypes())
        .Where(type => type is { IsNested: false, Namespace: "System" or "System.IO" or "System.Linq" or "System.Net.Http" or "System.Threading" or "System.Threading.Tasks" or "System.Collections.Generic" or "System.Diagnostics.CodeAnalysis" or "Newtonsoft.Json" or "Newtonsoft.Json.Linq" })
        .Select(type => type.Name.Split('`')[0])
        .ToFrozenSet(StringComparer.Ordinal);

    public static void Check(DocumentModel model, IReadOnlySet<string> taken, ProblemList problems)
    {
        var names = Names(model).ToList();
        foreach (var same in names.GroupBy(n => n.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            var first = same.First();
            foreach (var (name, what, place) in same.Skip(1))
            {
                problems.Add(place, "TLD0020", $"{what} cannot be called '{name}', because {first.What} (line {first.Place.Start.Line}) is");
            }
        }

        foreach (var (name, what, place) in names.Where(n => OfPlatform.Contains(n.Name)))
        {
            problems.Add(place, "TLD0020", $"{what} cannot be called '{name}', which is a type of .NET: choose a longer name");
        }

        foreach (var (name, what, place) in names.Where(n => taken.Contains(n.Name)))
        {
            problems.Add(place, "TLD0020", $"{what} cannot be called '{name}', which is a type of the SDK: choose another name");
        }
    }

    private static IEnumerable<(string Name, string What, YamlNode Place)> Names(DocumentModel model) =>
    [
        .. model.Schemas.Values.Select(schema => (schema.Name, "the schema", schema.Place)),
        .. model.Tags.SelectMany(tag => new[] { ($"{tag.Name}Client", $"the client of the tag '{tag.Name}'", tag.Place), ($"I{tag.Name}Client", $"the interface of the tag '{tag.Name}'", tag.Place) }),
        .. model.Operations.Where(operation => operation.Query is not null).Select(operation => (operation.Query!, $"the query of {operation.Id}", operation.Node.Find(Extensions.Request)!)),
        .. from operation in model.Operations
           let wait = operation.Node.Map(Extensions.Wait)
           where wait.Text("completed") is not null
           select (wait.Text("completed")!, $"the completed type of {operation.Id}", wait!.Find("completed")!),
    ];
}
