using System.Reflection;

namespace TwelveLabs.Generator.Tests.ShapeRules;

internal sealed class WordsOfTheField : ShapeRule
{
    public override string Id => "TLR021";

    public override string Mend => "Use the field's word, in names and in documentation: BannedWords has the list.";

    public override Sample Broken => new([typeof(Bad)], ["Bad", "Bad.Reply", "Bad.Count"], """
        <doc><members>
          <member name="T:TwelveLabs.Generator.Tests.ShapeRules.WordsOfTheField.Bad"><summary>Nobody knows it.</summary></member>
          <member name="P:TwelveLabs.Generator.Tests.ShapeRules.WordsOfTheField.Bad.Count"><summary>The number.</summary><remarks>It is told at the end.</remarks></member>
          <member name="P:TwelveLabs.Generator.Tests.ShapeRules.WordsOfTheField.Bad.Good"><summary>The response.</summary></member>
        </members></doc>
        """);

    public override IEnumerable<Finding> Find(Surface surface) =>
        from type in surface.Types
        from member in Surface.Members(type).Prepend(type)
        let words = BannedWords.In($"{BannedWords.WordsOf(member.Name)} {surface.Documentation.AllTextOf(DocumentationId.Of(member))}").ToList()
        where words.Count > 0
        select At(Names.Of(member), $"says {string.Join(", ", words)}.");

    private abstract class Bad
    {
        public abstract string Reply { get; }

        public abstract int Count { get; }

        public abstract int Good { get; }
    }
}
