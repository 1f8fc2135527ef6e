using System.Globalization;

namespace TwelveLabs.Document.Comparison;

/// <summary>Finds what differs between two versions of a document, and what that means for callers.</summary>
internal sealed class Comparer
{
    private static readonly string[] Least = ["minimum", "minLength", "minItems", Extensions.MinBytes];
    private static readonly string[] Most = ["maximum", "maxLength", "maxItems", Extensions.MaxBytes];
    private static readonly string[] Groups = [Extensions.ExactlyOneOf, Extensions.AtMostOneOf, Extensions.AtLeastOneOf, Extensions.Requires, Extensions.MinimumDifference];

    private readonly List<Change> _changes = [];

    private Comparer()
    {
    }

    public static IReadOnlyList<Change> Compare(Element old, Element young)
    {
        var comparer = new Comparer();
        comparer.Facts(old, young, "the client");
        comparer.Children(old, young, "");
        return comparer._changes;
    }

    private void Children(Element old, Element young, string owner)
    {
        var matching = Matching.Of(old.Children, young.Children);
        foreach (var removed in matching.Removed)
        {
            Add(ChangeClass.Breaking, Where(removed, owner), $"{Noun(removed)} removed", Removal(removed), isOnWire: true);
        }

        foreach (var added in matching.Added)
        {
            Added(added, owner);
        }

        foreach (var (before, now) in matching.Renamed)
        {
            Renamed(before, now, owner);
            Element(before, now, owner);
        }

        foreach (var (before, now) in matching.Same)
        {
            if (before.Name != now.Name)
            {
                Add(ChangeClass.Breaking, Where(now, owner), $"{Noun(now)} renamed in C#: {before.Name} → {now.Name}", "Code that names it does not compile.");
            }

            Element(before, now, owner);
        }
    }

    private void Element(Element before, Element now, string owner)
    {
        var where = Where(now, owner);
        Facts(before, now, where);
        if (before.Description != now.Description)
        {
            Add(ChangeClass.Documentation, where, "description changed", "The tooltip.");
        }

        Children(before, now, now.Name);
    }

    private void Renamed(Element before, Element now, string owner)
    {
        var isSameInCode = before.Name == now.Name;
        var isOnWire = before.Kind is ElementKind.Property or ElementKind.Value;
        var names = isSameInCode ? $"`{before.Key}` → `{now.Key}`" : $"{before.Name} (`{before.Key}`) → {now.Name} (`{now.Key}`)";
        Add(
            isSameInCode ? ChangeClass.Compatible : ChangeClass.Breaking, Where(now, owner), $"{Noun(now)} renamed: {names}",
            isSameInCode ? "JSON has the new name; code does not change." : "Code that names it does not compile.", isOnWire);
    }

    private void Added(Element added, string owner)
    {
        var isDemanded = added.Kind == ElementKind.Property && added.IsSent && added.Fact("type").StartsWith("required ", StringComparison.Ordinal);
        Add(
            isDemanded ? ChangeClass.Breaking : ChangeClass.Compatible, Where(added, owner), $"{Noun(added)} added{(isDemanded ? ", required" : "")}",
            added.Kind switch
            {
                _ when isDemanded => "Code that creates the request does not compile without it.",
                ElementKind.Operation => $"A new method: `{added.Fact("request line")}`.",
                ElementKind.Property when added.IsSent => "Can be set.",
                ElementKind.Property => "Can be read; it was among the additional properties.",
                ElementKind.Value => "Can be named; as a text it was valid before.",
                _ => "A new type.",
            },
            isOnWire: true);
    }

    private void Facts(Element before, Element now, string where)
    {
        foreach (var fact in before.Facts.Keys.Union(now.Facts.Keys, StringComparer.Ordinal).Where(fact => before.Fact(fact) != now.Fact(fact)))
        {
            var (old, young) = (before.Fact(fact), now.Fact(fact));
            var (type, effect) = Judge(now, fact, old, young);
            Add(type, where, $"{Short(fact)}: {Shown(old)} → {Shown(young)}", effect, isOnWire: fact is "request line" or "body" or "server" or Extensions.AlwaysSent or Extensions.Implies);
        }
    }

    private static (ChangeClass Class, string Effect) Judge(Element now, string fact, string old, string young) => fact switch
    {
        "type" => now.IsSent && old.Replace("required ", "", StringComparison.Ordinal) + "?" == young
            ? (ChangeClass.Compatible, "No longer demanded.")
            : (ChangeClass.Breaking, young.StartsWith("required ", StringComparison.Ordinal) && !old.StartsWith("required ", StringComparison.Ordinal)
                ? "Code that creates the request does not compile without it."
                : "Code that uses the value may not compile."),
        "parameters" or "result" => (ChangeClass.Breaking, "Calls, overrides and mocks of the method may not compile."),
        "request line" => (ChangeClass.Compatible, "The method sends another request; code does not change."),
        "default" => (ChangeClass.Compatible, "Where the property is not set, the service does something else."),
        "deprecated" => young.Length > 0 ? (ChangeClass.Compatible, "Code that calls it gets the warning TL0001.") : (ChangeClass.Compatible, "The warning TL0001 is gone."),
        "error codes" or Extensions.RateLimit => (ChangeClass.Documentation, "The tooltip."),
        _ when Least.Contains(fact) => Limit(now, IsTighter(old, young, isLeast: true)),
        _ when Most.Contains(fact) => Limit(now, IsTighter(old, young, isLeast: false)),
        _ when Groups.Contains(fact) => now.IsSent
            ? young.Length == 0 ? (ChangeClass.Compatible, "More requests are valid.") : (ChangeClass.Breaking, "Requests that were sent may be rejected with an ArgumentException.")
            : (ChangeClass.Documentation, "The tooltip."),
        "helpers" => old.Split(", ").Except(young.Split(", ")).Any(gone => gone.Length > 0)
            ? (ChangeClass.Breaking, "Code that calls a method that is gone does not compile.")
            : (ChangeClass.Compatible, "More methods."),
        Extensions.Filter or Extensions.Constants or Extensions.OpenEnum or Extensions.PlainValue or Extensions.FreeMembers or Extensions.Text => (ChangeClass.Breaking, "Code that uses the type may not compile."),
        Extensions.Retry or Extensions.RetryStatuses or Extensions.DoneOnRetry => (ChangeClass.Compatible, "Other failures are retried."),
        Extensions.RateLimitGroup => (ChangeClass.Breaking, "Rate limiters get another partition."),
        _ => (ChangeClass.Compatible, "The behavior changes; code does not."),
    };

    private static (ChangeClass Class, string Effect) Limit(Element now, bool isTighter) => (now.IsSent, isTighter) switch
    {
        (false, _) => (ChangeClass.Documentation, "Responses are not validated."),
        (true, true) => (ChangeClass.Breaking, "Requests that were sent are rejected with an ArgumentException."),
        (true, false) => (ChangeClass.Compatible, "More requests are valid."),
    };

    private static bool IsTighter(string old, string young, bool isLeast)
    {
        if (old.Length == 0 || young.Length == 0)
        {
            return old.Length == 0;
        }

        var (before, now) = (double.Parse(old, CultureInfo.InvariantCulture), double.Parse(young, CultureInfo.InvariantCulture));
        return isLeast ? now > before : now < before;
    }

    private void Add(ChangeClass type, string where, string what, string effect, bool isOnWire = false) => _changes.Add(new(type, where, what, effect, isOnWire));

    private static string Where(Element element, string owner) => element.Kind switch
    {
        ElementKind.Property or ElementKind.Value => $"`{owner}.{element.Name}`",
        _ => $"`{element.Name}`",
    };

    private static string Noun(Element element) => element.Kind switch
    {
        ElementKind.Operation => "operation",
        ElementKind.Property => "property",
        ElementKind.Enum => "enum",
        ElementKind.Value => "value",
        _ => "type",
    };

    private static string Removal(Element element) => element.Kind == ElementKind.Property && !element.IsSent
        ? "Code that reads it does not compile; a value that is still received is among the additional properties."
        : "Code that names it does not compile.";

    private static string Short(string fact) => fact.Replace("x-twelvelabs-", "", StringComparison.Ordinal).Replace('-', ' ');

    private static string Shown(string value) => value.Length == 0 ? "none" : $"`{value.Replace('`', '\'').Replace("|", "\\|", StringComparison.Ordinal)}`";
}
