namespace TwelveLabs.Cli.Operations;

/// <content>Facts of the document for code that calls an operation itself.</content>
internal static partial class OperationTable
{
    public static Operation Find(string id) => Groups.SelectMany(group => group.Operations()).First(operation => operation.Id == id);

    /// <summary>Returns how many items a page of an operation holds at most.</summary>
    public static int LargestPage(string id) => (int)Find(id).Parameters.First(parameter => parameter.Member == nameof(SearchRequest.PageSize)).Maximum!.Value;
}
