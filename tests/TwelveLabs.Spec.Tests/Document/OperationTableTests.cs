using TwelveLabs.Spec.Tests.Rules;

namespace TwelveLabs.Spec.Tests.Document;

/// <summary>The operations of the service, written down from its reference: the document has these and no others.</summary>
public sealed class OperationTableTests
{
    private const string Table =
        """
        GET     /engines                                              Engines_List
        GET     /engines/{engine-id}                                  Engines_Get
        POST    /indexes                                              Indexes_Create
        GET     /indexes                                              Indexes_List
        GET     /indexes/{index-id}                                   Indexes_Get
        PUT     /indexes/{index-id}                                   Indexes_Update
        DELETE  /indexes/{index-id}                                   Indexes_Delete
        GET     /indexes/{index-id}/videos                            Videos_List
        GET     /indexes/{index-id}/videos/{video-id}                 Videos_Get
        PUT     /indexes/{index-id}/videos/{video-id}                 Videos_Update
        DELETE  /indexes/{index-id}/videos/{video-id}                 Videos_Delete
        GET     /indexes/{index-id}/videos/{video-id}/transcription   Videos_GetTranscription
        GET     /indexes/{index-id}/videos/{video-id}/text-in-video   Videos_GetTextInVideo
        GET     /indexes/{index-id}/videos/{video-id}/logo            Videos_GetLogos
        GET     /indexes/{index-id}/videos/{video-id}/thumbnail       Videos_GetThumbnail
        POST    /tasks                                                Tasks_Create
        GET     /tasks                                                Tasks_List
        GET     /tasks/{task-id}                                      Tasks_Get
        DELETE  /tasks/{task-id}                                      Tasks_Delete
        GET     /tasks/status                                         Tasks_GetStatusCounts
        POST    /tasks/external-provider                              Tasks_CreateFromExternalProvider deprecated
        POST    /tasks/transfers                                      Tasks_Transfer        deprecated
        POST    /tasks/transfers/import/{integration-id}              Imports_Create
        GET     /tasks/transfers/import/{integration-id}/status       Imports_GetStatus
        GET     /tasks/transfers/import/{integration-id}/logs         Imports_ListLogs
        POST    /search-v2                                            Search_Query
        GET     /search-v2/{page-token}                               Search_GetPage
        POST    /search/combined                                      Search_QueryCombined
        GET     /search/combined/{page-token}                         Search_GetCombinedPage
        POST    /search                                               Search_QueryLegacyText     deprecated
        GET     /search/{page-token}                                  Search_GetLegacyTextPage deprecated
        POST    /gist                                                 Generate_GenerateGist
        POST    /summarize                                            Generate_Summarize
        POST    /generate                                             Generate_GenerateText
        POST    /classify                                             Classify_ClassifyVideos       deprecated
        POST    /classify/bulk                                        Classify_ClassifyIndex        deprecated
        GET     /classify/{page-token}                                Classify_GetPage         deprecated
        POST    /embed                                                Embed_Create
        POST    /embed/tasks                                          EmbedTasks_Create
        GET     /embed/tasks                                          EmbedTasks_List
        GET     /embed/tasks/{task-id}                                EmbedTasks_Get
        GET     /embed/tasks/{task-id}/status                         EmbedTasks_GetStatus
        """;

    private static readonly string[] Known =
    [
        .. Table.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))),
    ];

    [Fact]
    public void The_service_has_42_operations() => Assert.Equal(42, Known.Distinct().Count());

    [Fact]
    public void The_document_leaves_none_out() => Rule.Holds("Describe these operations, or mend their path, id or deprecation", Known.Except(Described()));

    [Fact]
    public void The_document_invents_none() => Rule.Holds("The service has no such operations; mend their path, id or deprecation", Described().Except(Known));

    [Fact]
    public void Each_operation_has_the_tag_that_its_id_begins_with_and_every_tag_is_described()
    {
        var tags = ApiDocument.Root["tags"]!.AsArray().Select(t => t!["name"]!.GetValue<string>()).ToList();

        Rule.Holds("Give the operation one tag: the part of its id before the underscore", ApiDocument.Operations
            .Where(o => o.Json["tags"]?.AsArray() is not [{ } tag] || tag.GetValue<string>() != o.Id.Split('_')[0]).Select(o => o.Id));
        Assert.Equal(ApiDocument.Operations.Select(o => o.Id.Split('_')[0]).Distinct().Order(), tags.Order());
    }

    private static IEnumerable<string> Described() =>
        ApiDocument.Operations.Select(o => $"{o.Method} {o.Path} {o.Id}{(o.Deprecated ? " deprecated" : "")}");
}
