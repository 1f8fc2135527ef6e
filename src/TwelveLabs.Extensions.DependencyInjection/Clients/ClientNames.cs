namespace TwelveLabs.Clients;

/// <summary>The names of the clients that were added.</summary>
internal sealed class ClientNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public bool Add(string name) => _names.Add(name);

    public bool Has(string name) => _names.Contains(name);

    public override string ToString() => string.Join(", ", _names.Select(name => name.Length == 0 ? "the default one" : $"'{name}'"));
}
