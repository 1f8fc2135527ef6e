namespace TwelveLabs.Contract.Comparing;

/// <summary>What a comparison finds, all of it and not only the first.</summary>
internal sealed class Problems
{
    private readonly List<string> _found = [];

    public bool Any => _found.Count > 0;

    public void Add(string where, string what) => _found.Add($"{where}: {what}");

    public void Equal(string where, string? expected, string? actual)
    {
        if (expected != actual)
        {
            Add(where, $"expected {expected ?? "nothing"}, got {actual ?? "nothing"}");
        }
    }

    public override string ToString() => string.Join("\n", _found.Select(problem => "  - " + problem));
}
