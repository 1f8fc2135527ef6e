namespace TwelveLabs.Emulator.Searching;

/// <summary>Represents what all kinds of search share: the index and its videos, the options, and how strictly they match.</summary>
internal sealed record SearchPlan(string IndexId, IReadOnlyDictionary<string, State.VideoRecord> Videos, IReadOnlyList<string> Options, bool Exact, bool All);
