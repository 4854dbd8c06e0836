export const id = 329;
export const ids = [329];
export const modules = {

/***/ 24329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ digestStage)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/knowledge/names/table.js
const MODULE_SCOPE = -1;
/** Symbol ids for every definition, unique in the repository: a name defined again gets `#2`, `#3`, ... in path order. */
function nameSymbols(files) {
    const seen = new Map();
    return files.map(({ name, facts }) => ({
        name,
        facts,
        ids: facts.definitions.map((definition) => {
            const id = `py:${name.module}:${definition.qualname}`;
            const count = (seen.get(id) ?? 0) + 1;
            seen.set(id, count);
            return count === 1 ? id : `${id}#${count}`;
        }),
    }));
}
/** Indexes the names of one file. */
function indexNames(file) {
    const { facts } = file;
    const definitions = new Map();
    facts.definitions.forEach((definition, index) => {
        const scope = within(definitions, definition.parent ?? MODULE_SCOPE);
        // The first wins: what follows under the same name is an overload, a setter or the branch for another platform.
        if (!scope.has(definition.name))
            scope.set(definition.name, index);
    });
    const imports = new Map();
    for (const fact of facts.imports) {
        const scope = within(imports, fact.scope ?? MODULE_SCOPE);
        for (const { name, alias } of fact.names)
            if (name !== '*')
                scope.set(alias, { fact, name });
        if (fact.names.length > 0)
            continue;
        // `import a.b` binds `a`; `import a.b as c` binds `c` to `a.b`.
        if (fact.alias !== null)
            scope.set(fact.alias, { fact, name: null });
        else
            scope.set(fact.module.split('.')[0] ?? '', { fact: { ...fact, module: fact.module.split('.')[0] ?? '' }, name: null }); // prettier-ignore
    }
    const types = new Map();
    for (const { name, type, scope } of facts.types) {
        const known = within(types, scope ?? MODULE_SCOPE);
        known.set(name, known.has(name) && known.get(name) !== type ? null : type);
    }
    const binds = new Map([[MODULE_SCOPE, new Set(facts.binds)]]);
    facts.definitions.forEach((definition, index) => binds.set(index, new Set(definition.binds)));
    const stars = facts.imports.filter((fact) => fact.names.some((one) => one.name === '*'));
    return { file, definitions, imports, types, binds, stars };
}
function within(scopes, scope) {
    const known = scopes.get(scope);
    if (known !== undefined)
        return known;
    const fresh = new Map();
    scopes.set(scope, fresh);
    return fresh;
}

;// CONCATENATED MODULE: ./lib/knowledge/names/well-known.js
/** Names that Python defines itself: a call to one of them leaves the repository. */
const BUILTINS = new Set(('abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex delattr dict ' +
    'dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int ' +
    'isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow print property quit range ' +
    'repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip __import__ ' +
    'ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError ' +
    'BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ' +
    'ConnectionResetError DeprecationWarning EOFError EncodingWarning EnvironmentError Exception ExceptionGroup ' +
    'FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning ' +
    'IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ' +
    'ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError PendingDeprecationWarning ' +
    'PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError ' +
    'RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError ' +
    'TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning ' +
    'UserWarning ValueError Warning ZeroDivisionError').split(' '));
/**
 * Methods of the types every program uses. A call to one of these on an unknown receiver says nothing, even when one
 * class of the repository happens to have a method of that name.
 */
const COMMON_METHODS = new Set(('acquire add append appendleft as_posix bit_length capitalize casefold cancel center clear close closed copy count cursor ' +
    'date decode difference discard done encode endswith execute exists expand expandtabs extend extendleft fetchall ' +
    'fetchone fileno fill find findall finditer finish flush format format_map fromkeys fullmatch get getvalue group ' +
    'groupdict groups hex hexdigest index info insert intersection is_dir is_file isalnum isalpha isascii isdecimal isdigit ' +
    'isdisjoint isidentifier islower isnumeric isoformat isprintable isspace issubset issuperset istitle isupper items join ' +
    'joinpath keys kill ljust lower lstrip match mkdir most_common move_to_end name now open parse partition poll pop popitem ' +
    'popleft prepare put query read read_bytes read_text readable readline readlines release remove removeprefix ' +
    'removesuffix rename replace reset resolve result reverse rfind rindex rjust rotate rpartition rsplit rstrip run search ' +
    'seek send set setdefault shutdown sort split splitlines start startswith stat stop strftime strip sub submit subn ' +
    'swapcase symmetric_difference tell terminate timestamp title total_seconds touch translate truncate union unlink update ' +
    'upper values wait warn warning debug error critical exception log write write_bytes write_text writelines zfill ' +
    'assertEqual assertTrue assertFalse assertRaises assert_called assert_called_once_with mock patch fixture parametrize').split(' '));

;// CONCATENATED MODULE: ./lib/knowledge/names/resolve.js


/** Steps one question may cost: a lattice of base classes would otherwise cost exponentially many. */
const FUEL = 1_000;
/** Chains of re-exports and base classes longer than this are hostile or broken. */
const MAX_HOPS = 24;
const OUTSIDE = { kind: 'outside' };
const UNKNOWN = { kind: 'unknown' };
const SHARED_ROOT = /(?:^|\/)(?:src|lib|python)$/;
function createResolver(named) {
    const files = new Map(named.map((file) => [file.name.path, indexNames(file)]));
    const byModule = new Map();
    let fuel = FUEL;
    const packages = new Set();
    for (const file of files.values()) {
        const { module } = file.file.name;
        const same = byModule.get(module);
        if (same === undefined)
            byModule.set(module, [file]);
        else
            same.push(file);
        for (let dot = module.lastIndexOf('.'); dot > 0; dot = module.lastIndexOf('.', dot - 1))
            packages.add(module.slice(0, dot));
    } // prettier-ignore
    function moduleFile(module, from) {
        const candidates = byModule.get(module) ?? [];
        const { root } = from.file.name;
        return (candidates.find((one) => one.file.name.root === root) ??
            candidates.find(({ file: { name } }) => {
                // A loose script in some other folder is on nobody's path.
                const loose = !name.isPackage && !module.includes('.');
                return !loose || name.root === '' || SHARED_ROOT.test(name.root);
            }) ??
            null);
    }
    function importedModule(from, level, module) {
        if (level === 0)
            return module;
        const { name } = from.file;
        const parts = name.module.split('.');
        const up = level - (name.isPackage ? 1 : 0);
        if (up > parts.length)
            return module;
        const base = parts.slice(0, parts.length - up).join('.');
        return [base, module].filter((part) => part !== '').join('.');
    }
    function moduleTarget(module, from) {
        const file = moduleFile(module, from);
        if (file !== null)
            return { kind: 'module', file };
        return packages.has(module) ? { kind: 'package', module } : OUTSIDE;
    }
    function bound(file, imported, hops) {
        const module = importedModule(file, imported.fact.level, imported.fact.module);
        const target = moduleTarget(module, file);
        if (imported.name === null)
            return target;
        return attribute(target, imported.name, file, hops + 1);
    }
    /** `target.name`, one step. */
    function attribute(target, name, from, hops) {
        if (hops > MAX_HOPS)
            return UNKNOWN;
        switch (target.kind) {
            case 'module': {
                const inside = lookUp(target.file, name, hops);
                if (inside.kind !== 'unknown')
                    return inside;
                const below = moduleTarget(`${target.file.file.name.module}.${name}`, target.file);
                return below.kind === 'outside' ? UNKNOWN : below;
            }
            case 'package': {
                const below = moduleTarget(`${target.module}.${name}`, from);
                return below.kind === 'outside' ? UNKNOWN : below;
            }
            case 'symbol':
            case 'instance':
                return memberOf(target.file, target.definition, name, false, hops);
            case 'outside':
            case 'unknown':
                return target;
        }
    }
    function lookUp(file, name, hops) {
        if (hops > MAX_HOPS || --fuel < 0)
            return UNKNOWN;
        const definition = file.definitions.get(MODULE_SCOPE)?.get(name);
        if (definition !== undefined)
            return { kind: 'symbol', file, definition };
        const imported = file.imports.get(MODULE_SCOPE)?.get(name);
        if (imported !== undefined)
            return bound(file, imported, hops + 1);
        if (file.binds.get(MODULE_SCOPE)?.has(name) === true)
            return typed(file, MODULE_SCOPE, name, hops);
        for (const star of file.stars) {
            const source = moduleFile(importedModule(file, star.level, star.module), file);
            const found = source === null || source === file ? UNKNOWN : lookUp(source, name, hops + 4);
            if (found.kind !== 'unknown')
                return found;
        }
        return UNKNOWN;
    }
    /** A name whose class the file writes down. */
    function typed(file, scope, name, hops) {
        const type = file.types.get(scope)?.get(name);
        if (type === undefined || type === null || hops > MAX_HOPS)
            return UNKNOWN;
        const target = resolveIn(file, scope, type, hops + 2);
        if (target.kind === 'outside')
            return OUTSIDE;
        return isClass(target) ? { ...target, kind: 'instance' } : UNKNOWN;
    }
    function memberOf(file, definition, name, skipOwn, hops) {
        const written = file.file.facts.definitions[definition];
        if (written?.kind !== 'class' || hops > MAX_HOPS || --fuel < 0)
            return UNKNOWN;
        const own = skipOwn ? undefined : file.definitions.get(definition)?.get(name);
        if (own !== undefined)
            return { kind: 'symbol', file, definition: own };
        let outside = false;
        for (const base of written.bases) {
            const target = resolveIn(file, written.parent ?? MODULE_SCOPE, base, hops + 2);
            if (isClass(target) && !(target.file === file && target.definition === definition)) {
                const found = memberOf(target.file, target.definition, name, false, hops + 2);
                if (found.kind !== 'unknown')
                    return found;
            }
            outside ||= target.kind === 'outside' && base !== 'object';
        }
        return outside ? OUTSIDE : attributeOf(file, definition, name, hops);
    }
    /** An attribute whose class is written in the class body or in one of its methods. */
    function attributeOf(file, definition, name, hops) {
        const inBody = typed(file, definition, name, hops + 1);
        if (inBody.kind !== 'unknown')
            return inBody;
        for (const method of file.definitions.get(definition)?.values() ?? []) {
            const found = typed(file, method, `self.${name}`, hops + 1);
            if (found.kind !== 'unknown')
                return found;
        }
        return UNKNOWN;
    }
    function first(file, scope, name, hops) {
        for (let at = scope; at !== MODULE_SCOPE;) {
            const written = file.file.facts.definitions[at];
            if (written === undefined)
                break;
            if (written.kind !== 'class' || at === scope) {
                const definition = file.definitions.get(at)?.get(name);
                if (definition !== undefined)
                    return { kind: 'symbol', file, definition };
                const imported = file.imports.get(at)?.get(name);
                if (imported !== undefined)
                    return bound(file, imported, hops + 1);
                if (file.binds.get(at)?.has(name) === true)
                    return selfOr(file, at, name, hops);
            }
            at = written.parent ?? MODULE_SCOPE;
        }
        const found = lookUp(file, name, hops);
        return found.kind === 'unknown' && BUILTINS.has(name) && !isBound(file, name) ? OUTSIDE : found;
    }
    /** The first parameter of a method is an instance (or the class, which has the same methods) of the class around it. */
    function selfOr(file, scope, name, hops) {
        const written = file.file.facts.definitions[scope];
        if (written?.kind === 'method' && written.parent !== null && written.binds[0] === name && /^(?:self|cls|mcs)$/.test(name))
            return { kind: 'instance', file, definition: written.parent };
        return typed(file, scope, name, hops);
    } // prettier-ignore
    function resolveIn(file, scope, name, hops) {
        if (hops > MAX_HOPS || --fuel < 0)
            return UNKNOWN;
        const [head = '', ...rest] = name.split('.');
        let target = first(file, scope, head, hops);
        for (const part of rest.slice(0, MAX_HOPS))
            target = attribute(target, part, file, hops + 1);
        return target;
    }
    const fresh = (ask) => (...given) => {
        fuel = FUEL;
        return ask(...given);
    };
    return {
        files,
        moduleFile,
        importedModule,
        dotted: fresh((file, scope, name) => resolveIn(file, scope, name, 0)),
        member: fresh((owner, definition, name, skipOwn = false) => memberOf(owner, definition, name, skipOwn, 0)),
    };
}
/** Whether a target is a class of this repository. */
function isClass(target) {
    return target.kind === 'symbol' && target.file.file.facts.definitions[target.definition]?.kind === 'class';
}
function isBound(file, name) {
    return file.binds.get(MODULE_SCOPE)?.has(name) === true;
}

;// CONCATENATED MODULE: ./lib/knowledge/names/link.js



/** The import and call edges of all files. What cannot be tied to one definition is counted, never guessed. */
function link_link(resolver) {
    const unique = uniqueMethods(resolver);
    const imports = [];
    const calls = [];
    let callSites = 0;
    let external = 0;
    for (const file of resolver.files.values()) {
        for (const fact of file.file.facts.imports)
            imports.push(...importEdges(resolver, file, fact));
        for (const call of file.file.facts.calls) {
            callSites++;
            const scope = call.scope ?? MODULE_SCOPE;
            const found = resolveCall(resolver, file, scope, call.callee, unique);
            if (found === 'outside')
                external++;
            if (found === 'outside' || found === 'unknown')
                continue;
            calls.push({ from: idOf(file, scope), to: idOf(found.file, found.definition), line: call.line, how: found.how });
        }
    }
    return { imports, calls, callSites, external };
}
function resolveCall(resolver, file, scope, callee, unique) {
    const target = receiverOf(resolver, file, scope, callee);
    if (target.kind === 'outside')
        return 'outside';
    if (target.kind === 'symbol') {
        const head = callee.split('.')[0] ?? '';
        return { file: target.file, definition: target.definition, how: howOf(file, target, head) };
    }
    // Calling an instance or a module is something else than calling the method of that name.
    const name = callee.slice(callee.lastIndexOf('.') + 1);
    const only = callee.includes('.') && target.kind === 'unknown' ? unique.get(name) : undefined;
    return only === undefined || only === null ? 'unknown' : { ...only, how: 'unique-name' };
}
function receiverOf(resolver, file, scope, callee) {
    const made = /^(.+)\(\)\.([^.]+)$/.exec(callee);
    const [, maker, method] = made ?? [];
    if (maker === undefined || method === undefined) {
        return callee.startsWith('?') ? { kind: 'unknown' } : resolver.dotted(file, scope, callee);
    }
    if (maker === 'super') {
        const owner = enclosingClass(file, scope);
        return owner === null ? { kind: 'unknown' } : resolver.member(file, owner, method, true);
    }
    const target = resolver.dotted(file, scope, maker);
    if (target.kind === 'outside')
        return target;
    return isClass(target) ? resolver.member(target.file, target.definition, method) : { kind: 'unknown' };
}
function howOf(file, target, head) {
    if (head === 'self' || head === 'cls' || head === 'super()')
        return 'self';
    const definition = target.file.file.facts.definitions[target.definition];
    if (definition?.kind === 'class' || definition?.kind === 'method')
        return 'class';
    return target.file === file ? 'local' : 'import';
}
function enclosingClass(file, scope) {
    for (let at = scope; at !== null && at !== MODULE_SCOPE;) {
        const written = file.file.facts.definitions[at];
        if (written?.kind === 'class')
            return at;
        at = written?.parent ?? null;
    }
    return null;
}
/** Methods that exactly one class of the code under test has, and that no everyday type has. */
function uniqueMethods(resolver) {
    const found = new Map();
    for (const file of resolver.files.values()) {
        if (file.file.name.test)
            continue;
        file.file.facts.definitions.forEach(({ kind, name }, definition) => {
            if (kind !== 'method' || name.length < 4 || name.startsWith('__') || COMMON_METHODS.has(name))
                return;
            const known = found.get(name);
            const same = known?.file === file && known.file.file.facts.definitions[known.definition]?.parent === file.file.facts.definitions[definition]?.parent; // prettier-ignore
            if (!same)
                found.set(name, known === undefined ? { file, definition } : null);
        });
    }
    return found;
}
function importEdges(resolver, file, fact) {
    const module = resolver.importedModule(file, fact.level, fact.module);
    const own = resolver.moduleFile(module, file);
    const from = file.file.name.path;
    if (fact.names.length === 0) {
        const nearest = own?.file.name.module ?? longestKnown(resolver, file, module);
        return [{ from, to: nearest ?? module, names: [], internal: nearest !== null, line: fact.line }];
    }
    const edges = [];
    const names = [];
    for (const { name } of fact.names) {
        const defined = own !== null && definesItself(own, name);
        const below = defined || name === '*' ? null : resolver.moduleFile(`${module}.${name}`, file);
        if (below === null)
            names.push(name);
        else
            edges.push({ from, to: below.file.name.module, names: [name], internal: true, line: fact.line });
    }
    const nearest = own?.file.name.module ?? longestKnown(resolver, file, module);
    if (names.length > 0 && module !== '')
        edges.unshift({ from, to: nearest ?? module, names, internal: nearest !== null, line: fact.line }); // prettier-ignore
    return edges;
}
function definesItself(file, name) {
    return file.definitions.get(MODULE_SCOPE)?.has(name) === true || file.binds.get(MODULE_SCOPE)?.has(name) === true;
}
/** `pkg.gone` -> `pkg`: the deepest package of this repository that an unknown module would live in. */
function longestKnown(resolver, file, module) {
    for (let dot = module.lastIndexOf('.'); dot > 0; dot = module.lastIndexOf('.', dot - 1)) {
        const found = resolver.moduleFile(module.slice(0, dot), file);
        if (found !== null)
            return found.file.name.module;
    }
    return null;
}
function idOf(file, scope) {
    return scope === MODULE_SCOPE ? `py:${file.file.name.module}:<module>` : (file.file.ids[scope] ?? '');
}

// EXTERNAL MODULE: ./lib/knowledge/names/modules.js
var names_modules = __webpack_require__(63518);
;// CONCATENATED MODULE: ./lib/knowledge/build/build-digest.js




/** Names modules and symbols and links imports and calls over the facts of all files. */
function buildDigest(read) {
    const facts = new Map([...read.files].map(([path, file]) => [path, file.facts]));
    const named = nameSymbols((0,names_modules/* nameModules */.fE)(facts).flatMap((name) => {
        const own = facts.get(name.path);
        return own === undefined ? [] : [{ name, facts: own }];
    })); // prettier-ignore
    const links = link_link(createResolver(named));
    const modules = named.map((file) => moduleRecord(file, read));
    const symbols = named.flatMap(symbolsOf);
    return {
        modules,
        symbols,
        imports: links.imports,
        calls: links.calls,
        stats: {
            files: modules.length,
            lines: modules.reduce((sum, module) => sum + module.lines, 0),
            symbols: symbols.length,
            callSites: links.callSites,
            resolved: links.calls.length,
            external: links.external,
            failures: read.failures,
            parsed: read.parsed,
            reused: read.reused,
            ...(read.partial === null ? {} : { partial: read.partial }),
        },
    };
}
function moduleRecord(file, read) {
    const { path, module, root, test } = file.name;
    return { path, module, root, test, hash: read.files.get(path)?.hash ?? '', lines: file.facts.lines };
}
function symbolsOf(file) {
    return file.facts.definitions.map((one, index) => ({
        id: file.ids[index] ?? '',
        kind: one.kind,
        path: file.name.path,
        module: file.name.module,
        qualname: one.qualname,
        signature: one.signature,
        docstring: one.docstring,
        line: one.line,
        endLine: one.endLine,
        start: one.start,
        end: one.end,
        bodyStart: one.bodyStart,
        bodyEnd: one.bodyEnd,
        parent: one.parent === null ? null : (file.ids[one.parent] ?? null),
        test: file.name.test,
        hash: one.hash,
    }));
}

// EXTERNAL MODULE: ./lib/knowledge/vectors/vector-index.js
var vector_index = __webpack_require__(93549);
// EXTERNAL MODULE: ./lib/base/hash.js
var base_hash = __webpack_require__(50645);
// EXTERNAL MODULE: ./lib/knowledge/parse/definitions.js
var definitions = __webpack_require__(79314);
// EXTERNAL MODULE: ./lib/knowledge/parse/flat-tree.js
var flat_tree = __webpack_require__(89782);
// EXTERNAL MODULE: ./lib/knowledge/parse/python.js
var python = __webpack_require__(8732);
;// CONCATENATED MODULE: ./lib/knowledge/parse/facts.js




const PATTERNS = new Set([
    'pattern_list',
    'tuple_pattern',
    'list_pattern',
    'list_splat_pattern',
    'tuple',
    'list',
    'dictionary_splat_pattern',
]);
/** Reads imports, calls, bound names and written types out of a tree. */
function factsOf(tree) {
    const found = (0,definitions/* definitions */.BG)(tree);
    const binds = [new Set(), ...found.map(() => new Set())];
    /** Names declared `global` or `nonlocal`: binding them makes nothing local. */
    const foreign = [];
    const facts = {
        lines: lineCount(tree.source),
        broken: (0,python/* syntaxErrors */.B_)(tree)[0]?.line ?? null,
        definitions: [],
        imports: [],
        calls: [],
        types: [],
        binds: [],
    };
    for (const { node, scope } of scoped(tree, found)) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, node);
        const bind = (name) => binds[scope === null ? 0 : scope + 1]?.add(name);
        if (kind === 'call') {
            const callee = calleeOf(tree, (0,flat_tree/* childIn */._9)(tree, node, 'function'));
            facts.calls.push({ callee, line: (0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* startOf */.GH)(tree, node)), scope });
        }
        else if (kind === 'import_statement' || kind === 'import_from_statement') {
            facts.imports.push(...importsOf(tree, node, scope));
        }
        else if (kind === 'global_statement' || kind === 'nonlocal_statement') {
            for (const name of (0,flat_tree/* childrenOf */.LU)(tree, node))
                foreign.push({ scope, name: (0,flat_tree/* textOf */.b6)(tree, name) });
        }
        else {
            for (const target of targetsOf(tree, node, kind))
                bind(target);
            const typed = typeOf(tree, node, kind);
            if (typed !== null)
                facts.types.push({ ...typed, scope });
        }
    }
    for (const { scope, name } of foreign)
        if (scope !== null)
            binds[scope + 1]?.delete(name);
    facts.definitions = found.map((one, index) => describe(tree, one, [...(binds[index + 1] ?? [])]));
    facts.binds = [...(binds[0] ?? [])];
    return facts;
}
/** Every node with the index of the definition it stands in; a definition's own header belongs to it. */
function* scoped(tree, found) {
    const open = [];
    let next = 0;
    for (let node = 0; node < tree.kind.length; node++) {
        while (open.length > 0 && (0,flat_tree/* afterOf */.Wo)(tree, found[open.at(-1) ?? 0]?.node ?? 0) <= node)
            open.pop();
        if (found[next]?.node === node)
            open.push(next++);
        yield { node, scope: open.at(-1) ?? null };
    }
}
function describe(tree, one, binds) {
    const { node, body: _body, ...written } = one;
    return { ...written, hash: (0,base_hash/* sha256 */.s)(tree.source.subarray(one.start, one.end)), bases: basesOf(tree, node), binds };
}
function basesOf(tree, node) {
    const list = (0,flat_tree/* childIn */._9)(tree, node, 'superclasses');
    if (list < 0)
        return [];
    return (0,flat_tree/* childrenOf */.LU)(tree, list).flatMap((child) => {
        const base = (0,flat_tree/* kindOf */.I)(tree, child) === 'subscript' ? (0,flat_tree/* childIn */._9)(tree, child, 'value') : child; // Generic[T]
        return dotted(tree, base) ?? [];
    });
}
/** `a.b.c` as text, or null when it is not only names and dots. */
function dotted(tree, node) {
    const parts = [];
    for (let at = node; at >= 0;) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, at);
        if (kind === 'identifier')
            return [(0,flat_tree/* textOf */.b6)(tree, at), ...parts.reverse()].join('.');
        if (kind !== 'attribute')
            return null;
        parts.push((0,flat_tree/* textOf */.b6)(tree, (0,flat_tree/* childIn */._9)(tree, at, 'attribute')));
        at = (0,flat_tree/* childIn */._9)(tree, at, 'object');
    }
    return null;
}
function calleeOf(tree, node) {
    const plain = dotted(tree, node);
    if (plain !== null)
        return plain;
    if (node < 0 || (0,flat_tree/* kindOf */.I)(tree, node) !== 'attribute')
        return '?';
    const name = (0,flat_tree/* textOf */.b6)(tree, (0,flat_tree/* childIn */._9)(tree, node, 'attribute'));
    const receiver = (0,flat_tree/* childIn */._9)(tree, node, 'object');
    const made = (0,flat_tree/* kindOf */.I)(tree, receiver) === 'call' ? dotted(tree, (0,flat_tree/* childIn */._9)(tree, receiver, 'function')) : null;
    return made === null ? `?.${name}` : `${made}().${name}`;
}
function importsOf(tree, node, scope) {
    const line = (0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* startOf */.GH)(tree, node));
    const named = (0,flat_tree/* childrenOf */.LU)(tree, node).filter((child) => (0,flat_tree/* fieldOf */._F)(tree, child) === 'name');
    const read = (child) => {
        const aliased = (0,flat_tree/* kindOf */.I)(tree, child) === 'aliased_import';
        const name = compact((0,flat_tree/* textOf */.b6)(tree, aliased ? (0,flat_tree/* childIn */._9)(tree, child, 'name') : child));
        return { name, alias: aliased ? (0,flat_tree/* textOf */.b6)(tree, (0,flat_tree/* childIn */._9)(tree, child, 'alias')) : null };
    };
    if ((0,flat_tree/* kindOf */.I)(tree, node) === 'import_statement') {
        return named.map(read).map(({ name, alias }) => ({ level: 0, module: name, names: [], alias, line, scope }));
    }
    const from = compact((0,flat_tree/* textOf */.b6)(tree, Math.max((0,flat_tree/* childIn */._9)(tree, node, 'module_name'), 0)).slice(0, 500));
    const level = from.length - from.replace(/^\.+/, '').length;
    const star = (0,flat_tree/* childrenOf */.LU)(tree, node).some((child) => (0,flat_tree/* kindOf */.I)(tree, child) === 'wildcard_import');
    const names = star
        ? [{ name: '*', alias: '*' }]
        : named.map(read).map(({ name, alias }) => ({ name, alias: alias ?? name }));
    return [{ level, module: from.slice(level), names, alias: null, line, scope }];
}
function compact(text) {
    return text.replace(/[\s\\]+/g, '');
}
/** The names that a node binds in the scope it stands in. */
function targetsOf(tree, node, kind) {
    switch (kind) {
        case 'assignment':
        case 'augmented_assignment':
        case 'for_statement':
        case 'for_in_clause':
            return namesIn(tree, (0,flat_tree/* childIn */._9)(tree, node, 'left'));
        case 'named_expression':
        case 'default_parameter':
        case 'typed_default_parameter':
            return namesIn(tree, (0,flat_tree/* childIn */._9)(tree, node, 'name'));
        case 'as_pattern_target':
        case 'typed_parameter':
            return namesIn(tree, node + 1);
        case 'dictionary_splat_pattern':
        case 'list_splat_pattern':
            return namesIn(tree, node);
        case 'identifier': {
            const parent = (0,flat_tree/* kindOf */.I)(tree, (0,flat_tree/* parentOf */.gN)(tree, node));
            return parent === 'parameters' || parent === 'lambda_parameters' ? [(0,flat_tree/* textOf */.b6)(tree, node)] : [];
        }
        default:
            return [];
    }
}
function namesIn(tree, pattern) {
    if (pattern < 0)
        return [];
    const names = [];
    for (let node = pattern; node < (0,flat_tree/* afterOf */.Wo)(tree, pattern); node++) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, node);
        if (kind === 'identifier')
            names.push((0,flat_tree/* textOf */.b6)(tree, node));
        else if ((0,flat_tree/* afterOf */.Wo)(tree, node) > node + 1 && !PATTERNS.has(kind))
            node = (0,flat_tree/* afterOf */.Wo)(tree, node) - 1;
    }
    return names;
}
function typeOf(tree, node, kind) {
    if (kind !== 'assignment' && kind !== 'typed_parameter' && kind !== 'typed_default_parameter')
        return null;
    const target = kind === 'assignment' ? (0,flat_tree/* childIn */._9)(tree, node, 'left') : kind === 'typed_parameter' ? node + 1 : (0,flat_tree/* childIn */._9)(tree, node, 'name'); // prettier-ignore
    const name = dotted(tree, target);
    if (name === null || name.split('.').length > 2)
        return null;
    const annotation = (0,flat_tree/* childIn */._9)(tree, node, 'type');
    const value = (0,flat_tree/* childIn */._9)(tree, node, 'right');
    const written = annotation >= 0 ? annotated(tree, annotation) : null;
    const made = value >= 0 && (0,flat_tree/* kindOf */.I)(tree, value) === 'call' ? dotted(tree, (0,flat_tree/* childIn */._9)(tree, value, 'function')) : null;
    const type = written ?? made;
    return type === null ? null : { name, type };
}
/** The class an annotation names: `Class`, `"Class"`, `Class | None`, `Optional[Class]`. */
function annotated(tree, node) {
    const text = tree.source.toString('utf8', (0,flat_tree/* startOf */.GH)(tree, node), Math.min((0,flat_tree/* endOf */.pJ)(tree, node), (0,flat_tree/* startOf */.GH)(tree, node) + 200));
    const bare = text.replace(/^(?:typing\.)?Optional\[(.*)\]$/s, '$1').replace(/\s*\|\s*None$/, '').replace(/^["']|["']$/g, ''); // prettier-ignore
    return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(bare) ? bare : null;
}
function lineCount(source) {
    let count = 0;
    for (let at = source.indexOf(10); at >= 0; at = source.indexOf(10, at + 1))
        count++;
    return source.length > 0 && source[source.length - 1] !== 10 ? count + 1 : count;
}

// EXTERNAL MODULE: ./lib/knowledge/parse/facts-schema.js
var facts_schema = __webpack_require__(6251);
;// CONCATENATED MODULE: ./lib/knowledge/build/read-facts.js




const LIMITS = { files: 40_000, bytes: 500_000_000, symbols: 200_000 };
const BATCH = 100;
/** Reads the facts of every Python file: from the store where its bytes are known, else by parsing. */
async function readFacts(parts) {
    const { tree, store, signal } = parts;
    const limits = parts.limits ?? LIMITS;
    const paths = (await tree.files()).filter((path) => path.endsWith('.py')).sort();
    const read = { files: new Map(), failures: [], parsed: 0, reused: 0, partial: null };
    let [bytes, symbols] = [0, 0];
    for (let from = 0; from < paths.length && read.partial === null; from += BATCH) {
        signal.throwIfAborted();
        parts.waiting(`reading ${from} of ${paths.length} Python files`);
        const batch = paths.slice(from, from + BATCH);
        const sources = await tree.readMany(batch);
        const fresh = [];
        for (const path of batch) {
            const source = sources.get(path);
            if (read.files.size >= limits.files || bytes >= limits.bytes || symbols >= limits.symbols) {
                read.partial = `${read.files.size} of ${paths.length} Python files were read: the limit of one digest`;
                break;
            }
            if (source === undefined) {
                read.failures.push({ path, why: 'not readable' });
                continue;
            }
            bytes += source.length;
            const hash = (0,base_hash/* sha256 */.s)(source);
            const known = parts.full ? null : usable(store.facts(hash), source.length);
            const facts = known ?? (await parse(source, path, read.failures));
            if (facts === null)
                continue;
            if (known === null)
                fresh.push({ hash, facts });
            read[known === null ? 'parsed' : 'reused'] += 1;
            if (facts.broken !== null)
                read.failures.push({ path, why: `syntax error on line ${facts.broken}; read as far as possible` }); // prettier-ignore
            read.files.set(path, { facts, hash });
            symbols += facts.definitions.length;
        }
        keep(() => store.putFacts(fresh), parts.log);
    }
    return read;
}
/** A cache that cannot be written costs the next run time, nothing else. */
function keep(write, log) {
    try {
        write();
    }
    catch (error) {
        log.warn(`knowledge was not kept: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function usable(facts, size) {
    return facts !== null && (0,facts_schema/* factsFit */.Pe)(facts, size) ? facts : null;
}
async function parse(source, path, failures) {
    const result = await (0,python/* parsePython */.w_)(source);
    if (result.ok)
        return factsOf(result.tree);
    failures.push({ path, why: result.why });
    return null;
}

// EXTERNAL MODULE: ./lib/knowledge/build/symbol-text.js
var symbol_text = __webpack_require__(10483);
;// CONCATENATED MODULE: ./lib/knowledge/build/embed-symbols.js



/** Symbols embedded between two writes: what is done stays done when a run is stopped. */
const embed_symbols_BATCH = 64;
/**
 * Makes the vectors of code that are not kept yet, until the deadline; tests are found by their words alone.
 * Returns how many were made, and how many still lack one.
 */
async function embedSymbols(parts) {
    const { store, embedder, signal } = parts;
    const wanted = parts.symbols.filter((symbol) => !symbol.test &&
        (parts.full || store.vector((0,symbol_text/* vectorKey */.du)(symbol), embedder.id, embedder.dimensions) === null));
    const started = performance.now();
    let done = 0;
    while (done < wanted.length && (performance.now() - started) / 1000 < parts.seconds) {
        signal.throwIfAborted();
        const rate = done === 0 ? '' : `, ${Math.round((done * 1000) / (performance.now() - started))} a second`;
        parts.waiting(`embedding ${done} of ${wanted.length} symbols${rate}`);
        const batch = wanted.slice(done, done + embed_symbols_BATCH);
        const sources = await parts.tree.readMany([...new Set(batch.map((symbol) => symbol.path))]);
        const texts = batch.map((symbol) => (0,symbol_text/* embeddingText */.rN)(symbol, sources.get(symbol.path) ?? Buffer.alloc(0)));
        const vectors = await embedder.embed(texts, signal);
        const entries = batch.flatMap((symbol, index) => {
            const vector = vectors[index];
            return vector === undefined ? [] : [{ hash: (0,symbol_text/* vectorKey */.du)(symbol), vector: (0,vector_index/* toUnit */.k)(vector) }];
        });
        keep(() => store.putVectors(embedder.id, entries), parts.log);
        done += batch.length;
    }
    return { embedded: done, missing: wanted.length - done };
}

// EXTERNAL MODULE: ./lib/knowledge/open.js + 4 modules
var knowledge_open = __webpack_require__(48507);
// EXTERNAL MODULE: ./lib/knowledge/store/store.js
var store_store = __webpack_require__(56391);
;// CONCATENATED MODULE: ./lib/stages/digest/index.js






/** The part of what is left of the run that vectors may take; the rest is for finding and proving a change. */
const EMBED_SHARE = 0.3;
/** Understands the Python of the base commit: symbols, imports, calls and vectors. Only what changed is read again. */
async function digestStage(context) {
    const started = performance.now();
    const { repository, log, signal, waiting } = context;
    const paths = await repository.files();
    if (!paths.some((path) => path.endsWith('.py'))) {
        throw new errors/* UserError */.yo('no-python', `${repository.root} holds no Python file at ${repository.base.slice(0, 12)}`);
    }
    const store = (0,store_store/* openStore */.C)(context.knowledgeFolder, log);
    try {
        const read = await readFacts({ tree: repository, store, full: context.options.full, log, signal, waiting });
        if (read.files.size === 0) {
            throw new errors/* UserError */.yo('no-python', `no Python file of ${repository.root} could be read: ${read.failures[0]?.why ?? 'none'}`);
        }
        const built = buildDigest(read);
        const vectors = await digest_embed(context, store, built.symbols);
        keep(() => store.trim(), log);
        if (store.damaged() > 0)
            log.warn('some of the kept knowledge was damaged and was made again');
        const partial = [built.stats.partial, vectors.partial].filter((text) => text !== undefined).join('; ');
        return {
            schema: 1,
            commit: repository.base,
            ...built,
            stats: {
                ...built.stats,
                embedded: vectors.embedded,
                vectors: vectors.kind,
                seconds: round((performance.now() - started) / 1000),
                rssMb: Math.round(process.memoryUsage.rss() / 1_048_576),
                history: repository.shallow ? 'not available: shallow' : 'ok',
                ...(partial === '' ? {} : { partial }),
            },
        };
    }
    finally {
        store.close();
    }
} // prettier-ignore
async function digest_embed(context, store, symbols) {
    const { log, signal, waiting } = context;
    const none = { embedded: 0, kind: 'none', partial: undefined };
    if (context.options['no-embed'])
        return none;
    const embedder = await (0,knowledge_open/* available */.q)(() => context.models.embedder(), log, 'digesting without vectors');
    if (embedder === null)
        return none;
    const { embedded, missing } = await embedSymbols({
        symbols,
        tree: context.repository,
        store,
        embedder,
        full: context.options.full,
        seconds: context.budget.remaining().seconds * EMBED_SHARE,
        log,
        signal,
        waiting,
    });
    const faiss = await (0,knowledge_open/* available */.q)(() => context.models.faiss(), log, 'vectors are searched exactly');
    const partial = missing === 0 ? undefined : `${missing} of ${symbols.length} symbols have no vector yet: out of time`;
    if (partial !== undefined)
        log.warn(partial);
    return { embedded, kind: faiss === null ? 'exact' : 'faiss', partial };
}
function round(seconds) {
    return Math.round(seconds * 100) / 100;
}


/***/ })

};
