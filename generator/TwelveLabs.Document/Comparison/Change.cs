namespace TwelveLabs.Document.Comparison;

/// <summary>What a change means for callers of the SDK.</summary>
internal enum ChangeClass
{
    Documentation,
    Compatible,
    Breaking,
}

/// <summary>One difference between two versions of a document.</summary>
/// <param name="Class">What it means for callers.</param>
/// <param name="Where">The element, as callers type it.</param>
/// <param name="What">What changed.</param>
/// <param name="Effect">What callers notice.</param>
/// <param name="IsOnWire">Whether requests or responses differ.</param>
internal sealed record Change(ChangeClass Class, string Where, string What, string Effect, bool IsOnWire = false);
