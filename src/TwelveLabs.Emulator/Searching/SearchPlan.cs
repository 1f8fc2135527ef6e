namespace TwelveLabs.Emulator.Searching;

/// <summary>What all kinds of search agree on: where to look, with which options, and how strictly.</summary>
internal sealed record SearchPlan(string IndexId, IReadOnlyDictionary<string, State.VideoRecord> Videos, IReadOnlyList<string> Options, bool Exact, bool All);
