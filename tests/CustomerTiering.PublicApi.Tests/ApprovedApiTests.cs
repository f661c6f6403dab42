using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PublicApiGenerator;
using Xunit;

namespace CustomerTiering.PublicApi;

public class ApprovedApiTests
{
    private const string Approve = "APPROVE_PUBLIC_API";

    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [],
        UseDenyNamespacePrefixesForExtensionMethods = false,
    };

    [Theory]
    [InlineData("CustomerTiering.Core", "netstandard2.0")]
    [InlineData("CustomerTiering.Core", "net10.0")]
    [InlineData("CustomerTiering.Testing", "netstandard2.0")]
    [InlineData("CustomerTiering.Testing", "net10.0")]
    public void The_public_API_is_the_approved_one(string name, string target)
    {
        var shipped = ShippedAssembly.Of(name, target);
        var received = shipped.Assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable(Approve) == "1")
            File.WriteAllText(shipped.ApprovedFile, received);

        var approved = File.Exists(shipped.ApprovedFile) ? File.ReadAllText(shipped.ApprovedFile) : string.Empty;
        var receivedFile = shipped.ApprovedFile.Replace(".approved.", ".received.", StringComparison.Ordinal);
        if (received == approved)
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received);
        Assert.Fail(
            $"the public API of {name} for {target} is not the approved one:\n{string.Join("\n", Changes(approved, received))}\n\n"
            + $"if that is meant, approve it and commit the files: {Approve}=1 dotnet test tests/CustomerTiering.PublicApi.Tests");
    }

    [Fact]
    public void A_change_is_told_by_the_lines_that_came_and_went_with_the_type_they_stand_in()
    {
        const string Before = "namespace N\n{\n    public class A\n    {\n        void Gone();\n        void Stays();\n    }\n}\n";
        const string After = "namespace N\n{\n    public class A\n    {\n        void Stays();\n        void Came();\n    }\n}\n";

        Assert.Equal(["- public class A: void Gone();", "+ public class A: void Came();"], Changes(Before, After));
    }

    private static IEnumerable<string> Changes(string approved, string received)
    {
        var before = Lines(approved);
        var after = Lines(received);
        return before.Except(after).Select(line => "- " + line).Concat(after.Except(before).Select(line => "+ " + line));
    }

    private static List<string> Lines(string api)
    {
        var lines = new List<string>();
        var type = string.Empty;
        foreach (var line in api.Split('\n').Where(line => line.Trim() is not ("" or "{" or "}")))
        {
            var isMember = line.StartsWith("        ", StringComparison.Ordinal);
            if (!isMember)
                type = line.Trim();
            lines.Add(isMember ? $"{type}: {line.Trim()}" : type);
        }

        return lines;
    }
}
