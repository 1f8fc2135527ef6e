using System.Reflection;
using System.Text.RegularExpressions;
using TwelveLabs.Contract.Calls;

namespace TwelveLabs.Contract;

/// <summary>The table of docs/vendor-sdks.md is whole and true.</summary>
public sealed partial class VendorTableTests
{
    private static readonly string Table = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "vendor-sdks.md"));

    [Fact]
    public void Every_call_of_the_vendor_is_in_the_table() => Assert.DoesNotContain(
        CallTable.Names.Where(call => !call.StartsWith("result.", StringComparison.Ordinal)),
        call => !Table.Contains($"| `{call}` |", StringComparison.Ordinal));

    [Fact]
    public void Every_method_of_the_table_exists()
    {
        var methods = Method().Matches(Table).Select(match => (Client: match.Groups[1].Value, Name: match.Groups[2].Value)).ToList();
        Assert.NotEmpty(methods);
        Assert.All(methods, method =>
            Assert.NotEmpty(typeof(TwelveLabsClient).GetProperty(method.Client)!.PropertyType.GetMember(method.Name, BindingFlags.Public | BindingFlags.Instance)));
    }

    [GeneratedRegex(@"`([A-Z]\w+)\.(\w+Async)`")]
    private static partial Regex Method();
}
