using System.Reflection;

namespace TwelveLabs.Generator.Tests.ShapeRules;

internal sealed class ModelsAreMadeAndFilled : ShapeRule
{
    public override string Id => "TLR005";

    public override string Mend => "Give the model a public parameterless constructor and each property a public setter, so that tests and users can make one.";

    public override IReadOnlyDictionary<string, string> Exceptions => new Dictionary<string, string>
    {
        ["VideoMetadata.UserMetadata"] = "The AdditionalProperties under the name that users look for; filled in place like those.",
    };

    public override Sample Broken => new([typeof(Bad), typeof(ReadOnly), typeof(Good)], ["Bad", "ReadOnly.Name"]);

    public override IEnumerable<Finding> Find(Surface surface) =>
        from type in surface.Models
        from finding in OfModel(type)
        select finding;

    private static IEnumerable<Finding> OfModel(Type type)
    {
        if (!CanBeMade(type))
        {
            yield return At(Names.Of(type), "cannot be made with new.");
        }

        foreach (var property in Surface.Properties(type).Where(property => property.Name != "AdditionalProperties" && property.SetMethod is not { IsPublic: true }))
        {
            yield return At(Names.Of(property), "has no public setter.");
        }
    }

    private static bool CanBeMade(Type type) => !type.IsAbstract && type.GetConstructor([]) is { } constructor && constructor.Invoke([]) is not null;

    private abstract class Model
    {
        public IDictionary<string, string> AdditionalProperties { get; } = new Dictionary<string, string>();
    }

    private sealed class Bad(string name) : Model
    {
        public string Name { get; set; } = name;
    }

    private sealed class ReadOnly : Model
    {
        public string Name { get; } = "";
    }

    private sealed class Good : Model
    {
        public required string Name { get; set; }

        public int Count { get; init; }
    }
}

internal sealed class FieldsAreConstants : ShapeRule
{
    public override string Id => "TLR006";

    public override string Mend => "Make the field a property, or a constant.";

    public override Sample Broken => new([typeof(Bad)], ["Bad.Count", "Bad.Shared"]);

    public override IEnumerable<Finding> Find(Surface surface) =>
        from type in surface.Types
        from field in Surface.Fields(type)
        where !field.IsLiteral
        select At(Names.Of(field), "is a public field.");

    private sealed class Bad
    {
        public const string Name = "name";

        public static readonly string Shared = "";

        public int Count = 1;
    }
}
