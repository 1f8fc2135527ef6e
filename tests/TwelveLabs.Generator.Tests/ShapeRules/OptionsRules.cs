namespace TwelveLabs.Generator.Tests.ShapeRules;

internal sealed class OptionsAreMadeWithNew : ShapeRule
{
    public override string Id => "TLR013";

    public override string Mend => "Give the options a public parameterless constructor, which leaves all at its default.";

    public override Sample Broken => new([typeof(BadOptions), typeof(GoodOptions)], ["BadOptions"]);

    public override IEnumerable<Finding> Find(Surface surface) =>
        from type in surface.Options
        where type.IsAbstract || type.GetConstructor([]) is null
        select At(Names.Of(type), "cannot be made with new and no more.");

    private sealed class BadOptions(int count)
    {
        public int Count { get; } = count;
    }

    private sealed class GoodOptions
    {
        public int Count { get; set; }
    }
}
