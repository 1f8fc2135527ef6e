namespace TwelveLabs.Contract.Calls;

/// <summary>Complaints in which the mock server is wrong, each with its reason. One that does not occur is told, so that the list cannot rot.</summary>
internal sealed class ExceptionList
{
    private readonly List<(string Operation, string Complaint)> _all;
    private readonly HashSet<(string Operation, string Complaint)> _seen = [];

    public ExceptionList(string file) => _all = [.. from entry in JArray.Parse(File.ReadAllText(file))
                                                    where !string.IsNullOrWhiteSpace((string?)entry["reason"]) ? true : throw new InvalidOperationException($"An exception has no reason: {entry}")
                                                    from operation in entry["operations"]!
                                                    select ((string)operation!, (string)entry["complaint"]!)];

    public IEnumerable<string> Leftovers => _all.Where(entry => !_seen.Contains(entry)).Select(entry => $"{entry.Operation} “{entry.Complaint}”");

    public List<string> Without(string operation, IEnumerable<string> complaints) => [.. complaints.Where(complaint =>
    {
        var known = _all.Where(entry => entry.Operation == operation && complaint.Contains(entry.Complaint, StringComparison.Ordinal)).ToList();
        _seen.UnionWith(known);
        return known.Count == 0;
    })];
}
