using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Xml.Linq;

namespace CustomerTiering.PublicApi;

/// <summary>An assembly of a package as it was built for one target, read from its project's output.</summary>
internal sealed class ShippedAssembly
{
    private static readonly string Repository = FolderWith("CustomerTiering.Core.sln");
    private readonly string _path;

    private ShippedAssembly(string name, string target)
    {
        Name = name;
        Target = target;
        _path = Path.Combine(OutputOf(name, target), name + ".dll");
        var context = new Context([OutputOf(name, target), OutputOf("CustomerTiering.Core", target)]);
        Assembly = context.LoadFromAssemblyPath(_path);
        Documentation = XDocument.Load(Path.ChangeExtension(_path, ".xml"));
    }

    public static IReadOnlyList<ShippedAssembly> All { get; } =
    [
        .. from name in new[] { "CustomerTiering.Core", "CustomerTiering.Testing" }
           from target in new[] { "netstandard2.0", "net10.0" }
           select new ShippedAssembly(name, target),
    ];

    public string Name { get; }

    public string Target { get; }

    public Assembly Assembly { get; }

    public XDocument Documentation { get; }

    public IReadOnlyList<Type> Types => [.. Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public string ApprovedFile => Path.Combine(Repository, "tests", "CustomerTiering.PublicApi.Tests", "Approved", $"{Name}.{Target}.approved.txt");

    public static ShippedAssembly Of(string name, string target) => All.Single(a => a.Name == name && a.Target == target);

    private static string OutputOf(string name, string target)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return Path.Combine(Repository, "src", name, "bin", configuration, target);
    }

    private static string FolderWith(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, file)))
            folder = folder.Parent;
        return folder.FullName;
    }

    /// <summary>Keeps the builds of one assembly for different targets apart. What is not of this repository comes from the tests' own output.</summary>
    private sealed class Context(string[] folders) : AssemblyLoadContext("shipped")
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            if (!assemblyName.Name!.StartsWith("CustomerTiering.", StringComparison.Ordinal))
                return null;

            var path = folders.Select(folder => Path.Combine(folder, assemblyName.Name + ".dll")).FirstOrDefault(File.Exists);
            return path is null ? null : LoadFromAssemblyPath(path);
        }
    }
}
