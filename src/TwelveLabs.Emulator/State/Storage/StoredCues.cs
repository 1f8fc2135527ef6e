using System.Collections;
using TwelveLabs.Emulator.Media;

namespace TwelveLabs.Emulator.State.Storage;

/// <summary>Represents a transcript that is read from the store when it is first needed: transcripts are most of the data.</summary>
internal sealed class StoredCues(Func<IReadOnlyList<Cue>> read) : IReadOnlyList<Cue>
{
    private readonly Lazy<IReadOnlyList<Cue>> _cues = new(read);

    public int Count => _cues.Value.Count;

    public Cue this[int index] => _cues.Value[index];

    public IEnumerator<Cue> GetEnumerator() => _cues.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
