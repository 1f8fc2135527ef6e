// Changes a copy of the repository as a maintainer would: the first argument is the stage, the second the copy.
var (stage, root) = (args[0], args[1]);
var document = Path.Combine(root, "spec", "twelvelabs-v1.2.yaml");
var yaml = File.ReadAllText(document);

if (stage == "additions")
{
    // An operation with pages, one that changes something, an enum value, an error code, a property of a response and a limit.
    Insert("  /indexes/{index-id}/videos:\n", Operation("get", "List", "usage", "IndexUsagePage", "List the usage of an index", "How much each video of an index was used.", "safe", """
              x-twelvelabs-request: ListUsageRequest
              x-twelvelabs-paging:
                kind: number
                items: data
                page: page
                total_pages: page_info.total_page

        """, """
                - name: day
                  in: query
                  description: Only the usage of this day.
                  schema:
                    type: string
                    format: date
                  example: '2024-11-05'
                - $ref: '#/components/parameters/Page'
                - $ref: '#/components/parameters/PageLimit'

        """, "indexes.list-usage.200.json") + Operation("post", "Reset", "usage/reset", null, "Reset the usage of an index", "Sets all counts to zero.", "unsafe", "", "", null));
    Insert("    VideoPage:\n", """
            IndexUsagePage:
              type: object
              description: A page of usage.
              required:
                - data
                - page_info
              properties:
                data:
                  type: array
                  description: The usage of each video.
                  items:
                    $ref: '#/components/schemas/VideoUsage'
                page_info:
                  description: The position of the page.
                  allOf:
                    - $ref: '#/components/schemas/PageInfo'
            VideoUsage:
              type: object
              description: The usage of a video.
              required:
                - video_id
              properties:
                video_id:
                  type: string
                  description: The id of the video.
                search_count:
                  type: integer
                  format: int32
                  description: The number of searches that found the video.

        """);
    File.WriteAllText(Path.Combine(root, "spec", "examples", "indexes.list-usage.200.json"), """
        {
          "data": [{ "video_id": "670f1a2b3c4d5e6f70819401", "search_count": 3 }],
          "page_info": { "page": 1, "limit_per_page": 10, "total_page": 1, "total_results": 1, "total_duration": 12.5 }
        }

        """);
    InsertInto("    ErrorCodes:\n", "      enum:\n", "        - usage_unknown\n");
    InsertInto("    ErrorCodes:\n", "      x-enumDescriptions:\n", "        - The usage is not known yet.\n");
    Changelog("Added", "`Indexes.ListUsageAsync` and `Indexes.ResetUsageAsync`.");
    Reference("operation GET /indexes/{index-id}/usage Indexes_ListUsage\noperation POST /indexes/{index-id}/usage/reset Indexes_ResetUsage\n"
        + "required IndexUsagePage data page_info\nrequired VideoUsage video_id\nemulator-lacks Indexes_ListUsage\nemulator-lacks Indexes_ResetUsage\n");
}
else
{
    // A renamed property, a new required parameter, a tighter limit, a renamed operation and one that is gone.
    yaml = yaml.Replace("        search_count:\n", "        query_count:\n");
    Replace("        - name: day\n          in: query\n", "        - name: day\n          in: query\n          required: true\n");
    yaml = yaml[..yaml.IndexOf("  /indexes/{index-id}/usage/reset:\n")] + yaml[yaml.IndexOf("  /indexes/{index-id}/videos:\n")..];
    yaml = yaml.Replace("operationId: Indexes_ListUsage", "operationId: Indexes_ListStatistics");
    var example = Path.Combine(root, "spec", "examples", "indexes.list-usage.200.json");
    File.WriteAllText(example.Replace("list-usage", "list-statistics"), File.ReadAllText(example).Replace("search_count", "query_count"));
    File.Delete(example);
    yaml = yaml.Replace("indexes.list-usage.200.json", "indexes.list-statistics.200.json");
    Changelog("Changed", "`Indexes.ListUsageAsync` is `Indexes.ListStatisticsAsync`.");
    Reference("", "Indexes_ResetUsage");
    var reference = Path.Combine(root, "tests", "TwelveLabs.Spec.Tests", "Reference.txt");
    File.WriteAllText(reference, File.ReadAllText(reference).Replace("Indexes_ListUsage", "Indexes_ListStatistics"));
}

File.WriteAllText(document, yaml);
return;

void Insert(string before, string text) => yaml = yaml.Insert(Find(before, 0), text);

void InsertInto(string owner, string list, string text) => yaml = yaml.Insert(Find(list, Find(owner, 0)) + list.Length, text);

int Find(string text, int from) => yaml.IndexOf(text, from, StringComparison.Ordinal) is >= 0 and var at
    ? at
    : throw new InvalidOperationException($"'{text}' is not in the document any more: change the rehearsal");

void Replace(string old, string by) => yaml = yaml.Contains(old, StringComparison.Ordinal) ? yaml.Replace(old, by) : throw new InvalidOperationException($"'{old}' is not in the document any more");

void Changelog(string heading, string line)
{
    var file = Path.Combine(root, "CHANGELOG.md");
    var text = File.ReadAllText(file);
    var at = text.IndexOf("## [Unreleased]", StringComparison.Ordinal) + "## [Unreleased]".Length;
    File.WriteAllText(file, text[..at] + $"\n\n### {heading}\n\n- {line}" + text[at..]);
}

void Reference(string lines, string? without = null)
{
    var file = Path.Combine(root, "tests", "TwelveLabs.Spec.Tests", "Reference.txt");
    var kept = File.ReadAllLines(file).Where(line => without is null || !line.Contains(without, StringComparison.Ordinal));
    File.WriteAllText(file, string.Join('\n', kept) + "\n" + lines);
}

static string Operation(string method, string verb, string path, string? result, string summary, string description, string retry, string extensions, string parameters, string? example) => $$"""
      /indexes/{index-id}/{{path}}:
        {{method}}:
          operationId: Indexes_{{verb}}Usage
          tags:
            - Indexes
          summary: {{summary}}
          description: {{description}}
          x-twelvelabs-retry: {{retry}}
    {{extensions}}      x-twelvelabs-error-codes:
            - resource_not_exist
          parameters:
            - $ref: '#/components/parameters/IndexId'
    {{parameters}}      responses:
    {{(result is null ? """
            '204':
              description: It is done.
              headers:
                X-Api-Version:
                  $ref: '#/components/headers/XApiVersion'
    """ : $$"""
            '200':
              description: The usage.
              headers:
                X-Api-Version:
                  $ref: '#/components/headers/XApiVersion'
              content:
                application/json:
                  schema:
                    $ref: '#/components/schemas/{{result}}'
                  examples:
                    usage:
                      summary: One video
                      externalValue: examples/{{example}}
    """)}}
            '400':
              $ref: '#/components/responses/BadRequest'
            '401':
              $ref: '#/components/responses/Unauthorized'
            '403':
              $ref: '#/components/responses/Forbidden'
            '404':
              $ref: '#/components/responses/NotFound'
            '429':
              $ref: '#/components/responses/TooManyRequests'
            '5XX':
              $ref: '#/components/responses/ServerError'

    """;
