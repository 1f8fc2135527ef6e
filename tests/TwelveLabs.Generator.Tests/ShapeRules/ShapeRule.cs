namespace TwelveLabs.Generator.Tests.ShapeRules;

/// <summary>A rule that the public surface keeps. <c>tests/api-rules.md</c> lists them all.</summary>
internal abstract class ShapeRule
{
    /// <summary>A name that stays, also when the rule's words change.</summary>
    public abstract string Id { get; }

    /// <summary>What to do about a finding.</summary>
    public abstract string Mend { get; }

    /// <summary>Findings that are meant to be, by the member's name, each with its reason. One that is found no more fails.</summary>
    public virtual IReadOnlyDictionary<string, string> Exceptions => new Dictionary<string, string>();

    /// <summary>Types that break the rule, to prove that it can fail.</summary>
    public abstract Sample Broken { get; }

    public abstract IEnumerable<Finding> Find(Surface surface);

    protected static Finding At(string member, string what) => new(member, what);
}

/// <summary>A member that breaks a rule.</summary>
internal sealed record Finding(string Member, string What);

/// <summary>A small surface, and which of its members a rule must find: those and no others.</summary>
internal sealed record Sample(Type[] Types, string[] Found, string Documentation = "<doc/>");
