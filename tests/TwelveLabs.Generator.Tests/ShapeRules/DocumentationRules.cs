using System.Reflection;

namespace TwelveLabs.Generator.Tests.ShapeRules;

internal sealed class EverythingIsDocumented : ShapeRule
{
    public override string Id => "TLR004";

    public override string Mend => "Write a <summary>, or <inheritdoc/> where a base type or an interface says it.";

    public override Sample Broken => new([typeof(Bad<>)], ["Bad<T>.Silent", "Bad<T>.Empty", "Bad<T>.Missing"], """
        <doc><members>
          <member name="T:TwelveLabs.Generator.Tests.ShapeRules.EverythingIsDocumented.Bad`1"><summary>A type.</summary></member>
          <member name="M:TwelveLabs.Generator.Tests.ShapeRules.EverythingIsDocumented.Bad`1.Silent"><param name="x">No summary.</param></member>
          <member name="P:TwelveLabs.Generator.Tests.ShapeRules.EverythingIsDocumented.Bad`1.Empty"><summary> </summary></member>
          <member name="P:TwelveLabs.Generator.Tests.ShapeRules.EverythingIsDocumented.Bad`1.Good"><summary>Said.</summary></member>
          <member name="M:TwelveLabs.Generator.Tests.ShapeRules.EverythingIsDocumented.Bad`1.Take``1(System.Collections.Generic.IList{`0},``0[],System.Int32@)"><inheritdoc/></member>
        </members></doc>
        """);

    // The compiler writes what it adds itself, and what overrides is documented where it is declared first.
    public override IEnumerable<Finding> Find(Surface surface) =>
        from type in surface.Types
        from member in Surface.Members(type).Prepend(type)
        where !IsOverride(member) && !IsUnwritten(member)
        where !surface.Documentation.Has(DocumentationId.Of(member))
        select At(Names.Of(member), $"has no documentation ({DocumentationId.Of(member)}).");

    private static bool IsOverride(MemberInfo member) => member switch
    {
        PropertyInfo property => Surface.IsOverride(property),
        MethodBase method => Surface.IsOverride(method),
        _ => false,
    };

    // A class that declares no constructor has one all the same.
    private static bool IsUnwritten(MemberInfo member) => member is ConstructorInfo constructor && constructor.GetParameters().Length == 0;

    private interface Bad<T>
    {
        int Empty { get; }

        int Good { get; }

        int Missing { get; }

        void Silent();

        void Take<TOther>(IList<T> items, TOther[] others, ref int count);
    }
}

internal sealed class OptionsSayTheirDefaults : ShapeRule
{
    public override string Id => "TLR014";

    public override string Mend => "Say what holds when the property is not set (\"Default: …\"); for one that can be null, what null means.";

    public override Sample Broken => new([typeof(SomeOptions)], ["SomeOptions.Limit", "SomeOptions.Name"], """
        <doc><members>
          <member name="P:TwelveLabs.Generator.Tests.ShapeRules.OptionsSayTheirDefaults.SomeOptions.Limit"><summary>The limit, which is not null.</summary></member>
          <member name="P:TwelveLabs.Generator.Tests.ShapeRules.OptionsSayTheirDefaults.SomeOptions.Name"><summary>The name.</summary></member>
          <member name="P:TwelveLabs.Generator.Tests.ShapeRules.OptionsSayTheirDefaults.SomeOptions.Count"><summary>How many. Default: 4.</summary></member>
          <member name="P:TwelveLabs.Generator.Tests.ShapeRules.OptionsSayTheirDefaults.SomeOptions.Folder"><summary>Where. Null: nowhere.</summary></member>
        </members></doc>
        """);

    public override IEnumerable<Finding> Find(Surface surface) =>
        from type in surface.Options
        from property in Surface.Properties(type)
        where property.SetMethod is { IsPublic: true }
        let text = surface.Documentation.TextOf(DocumentationId.Of(property))
        where !Says(text, "default") && !(CanBeNull(property) && (Says(text, "null") || Says(surface.Documentation.TextOf(DocumentationId.Of(type)), "null")))
        select At(Names.Of(property), "does not say its default.");

    private static bool Says(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static bool CanBeNull(PropertyInfo property) => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    private abstract class SomeOptions
    {
        public abstract int Limit { get; set; }

        public abstract string? Name { get; init; }

        public abstract int Count { get; set; }

        public abstract string? Folder { get; set; }

        public abstract string ReadOnly { get; }
    }
}
