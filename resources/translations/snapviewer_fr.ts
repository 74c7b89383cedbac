<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>dd MMM yyyy HH:mm</source>
        <comment>how a date is written, in Qt&apos;s letters</comment>
        <translation>dd/MM/yyyy HH:mm</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>A snapshot needs a name.</source>
        <translation>Un point de contrôle a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>The name has {count} characters; Hyper-V allows {most}.</source>
        <translation>Le nom compte {count} caractères&#xa0;; Hyper-V en permet {most}.</translation>
    </message>
    <message>
        <source>The name holds a control character.</source>
        <translation>Le nom contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>An earlier action was interrupted. Finish it first with &apos;recover&apos; (or undo it with &apos;recover --back&apos;).</source>
        <translation>Une action antérieure a été interrompue. Terminez-la d&apos;abord avec &apos;recover&apos; (ou annulez-la avec &apos;recover --back&apos;).</translation>
    </message>
    <message>
        <source>The VM&apos;s own configuration could not be read, so what depends on what is not known. {state_reason}.</source>
        <translation>La configuration de la VM elle-même n&apos;a pas pu être lue, on ne sait donc pas ce qui dépend de quoi. {state_reason}.</translation>
    </message>
    <message>
        <source>The VM&apos;s state is not known: {state_reason}.</source>
        <translation>L&apos;état de la VM n&apos;est pas connu&#xa0;: {state_reason}.</translation>
    </message>
    <message>
        <source>{name} is in use by another process: the VM runs, or a backup reads it. Shut the VM down, then try again.</source>
        <translation>{name} est utilisé par un autre processus&#xa0;: la VM fonctionne, ou une sauvegarde le lit. Arrêtez la VM, puis réessayez.</translation>
    </message>
    <message>
        <source>The configuration {name} is in use by another process, which would not see the change or would write over it. Close what holds it, then try again.</source>
        <translation>La configuration {name} est utilisée par un autre processus, qui ne verrait pas la modification ou l&apos;écraserait. Fermez ce qui la retient, puis réessayez.</translation>
    </message>
    <message>
        <source>No other process holds a disk or a configuration of this VM.</source>
        <translation>Aucun autre processus ne retient un disque ou une configuration de cette VM.</translation>
    </message>
    <message>
        <source>{name} could not be read</source>
        <translation>{name} n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>{name} could not be listed</source>
        <translation>{name} n&apos;a pas pu être listé</translation>
    </message>
    <message>
        <source>{name} of {other} is missing and could stand on them</source>
        <translation>{name} de {other} manque et pourrait reposer dessus</translation>
    </message>
    <message>
        <source>Create the folder</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Create a differencing disk for {slot} over {name}</source>
        <translation>Créer un disque de différenciation pour {slot} au-dessus de {name}</translation>
    </message>
    <message>
        <source>How much space is free could not be asked.</source>
        <translation>L&apos;espace libre n&apos;a pas pu être déterminé.</translation>
    </message>
    <message>
        <source>The action needs {peak} bytes meanwhile, but only {free} bytes are free. Make room, then try again.</source>
        <translation>L&apos;action a besoin temporairement de {peak} octets, mais seuls {free} octets sont libres. Libérez de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Space: needs {peak} bytes meanwhile, {free} bytes are free.</source>
        <translation>Espace&#xa0;: besoin temporaire de {peak} octets, {free} octets sont libres.</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} is missing: {stored}.</source>
        <translation>Le disque de «&#xa0;{moment}&#xa0;» en {slot} manque&#xa0;: {stored}.</translation>
    </message>
    <message>
        <source>Delete snapshot subtree &apos;{moment}&apos; of {vm}</source>
        <translation>Supprimer la sous-arborescence de points de contrôle «&#xa0;{moment}&#xa0;» de {vm}</translation>
    </message>
    <message>
        <source>Delete snapshot &apos;{moment}&apos; of {vm}</source>
        <translation>Supprimer le point de contrôle «&#xa0;{moment}&#xa0;» de {vm}</translation>
    </message>
    <message>
        <source>Delete snapshot subtree</source>
        <translation>Supprimer la sous-arborescence</translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation>Supprimer le point de contrôle</translation>
    </message>
    <message>
        <source>Now is no snapshot and cannot be deleted.</source>
        <translation>«&#xa0;Maintenant&#xa0;» n&apos;est pas un point de contrôle et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>The VM has a saved state: its disks cannot be merged under it. Choose to merge later, or shut the VM down first.</source>
        <translation>La VM a un état enregistré&#xa0;: ses disques ne peuvent pas être fusionnés dans ces conditions. Choisissez de fusionner plus tard, ou arrêtez d&apos;abord la VM.</translation>
    </message>
    <message>
        <source>The VM looks as if it were running: its disks cannot be merged under it. Choose to merge later, or shut the VM down first.</source>
        <translation>La VM semble fonctionner&#xa0;: ses disques ne peuvent pas être fusionnés dans ces conditions. Choisissez de fusionner plus tard, ou arrêtez d&apos;abord la VM.</translation>
    </message>
    <message>
        <source>Move the snapshot&apos;s configuration to the trash</source>
        <translation>Déplacer la configuration du point de contrôle vers la corbeille</translation>
    </message>
    <message>
        <source>Note that a merge is pending</source>
        <translation>Noter qu&apos;une fusion est en attente</translation>
    </message>
    <message>
        <source>None once the merge has begun.</source>
        <translation>Aucun dès que la fusion a commencé.</translation>
    </message>
    <message>
        <source>Undo brings everything back until the trash is emptied or a merge is run.</source>
        <translation>L&apos;annulation ramène tout jusqu&apos;à ce que la corbeille soit vidée ou qu&apos;une fusion soit exécutée.</translation>
    </message>
    <message>
        <source>Move the disk&apos;s change tracking to the trash</source>
        <translation>Déplacer le suivi des modifications du disque vers la corbeille</translation>
    </message>
    <message>
        <source>Move the disk file to the trash: nothing needs it any more</source>
        <translation>Déplacer le fichier de disque vers la corbeille&#xa0;: plus rien n&apos;en a besoin</translation>
    </message>
    <message>
        <source>{name} stays where it is: {reason}.</source>
        <translation>{name} reste où il est&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{left} stays, because more than one disk needs its data: {names}.</source>
        <translation>{left} reste, car plusieurs disques ont besoin de ses données&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Only one disk depends on {name}: {names} can be merged.</source>
        <translation>Un seul disque dépend de {name}&#xa0;: {names} peut être fusionné.</translation>
    </message>
    <message>
        <source>You can no longer go back to any of these {count} snapshots.</source>
        <translation>Vous ne pourrez plus revenir à aucun de ces {count} points de contrôle.</translation>
    </message>
    <message>
        <source>You can no longer go back to &apos;{moment}&apos; ({when}).</source>
        <translation>Vous ne pourrez plus revenir à «&#xa0;{moment}&#xa0;» ({when}).</translation>
    </message>
    <message>
        <source>You can no longer go back to &apos;{moment}&apos;.</source>
        <translation>Vous ne pourrez plus revenir à «&#xa0;{moment}&#xa0;».</translation>
    </message>
    <message>
        <source>The VM&apos;s present state does not change.</source>
        <translation>L&apos;état actuel de la VM ne change pas.</translation>
    </message>
    <message>
        <source>The merge of its disks is left for later.</source>
        <translation>La fusion de ses disques est remise à plus tard.</translation>
    </message>
    <message>
        <source>This frees no disk space, because several disks still need its data.</source>
        <translation>Cela ne libère pas d&apos;espace disque, car plusieurs disques ont encore besoin de ses données.</translation>
    </message>
    <message numerus="yes">
        <source>It frees {n} byte at once.</source>
        <comment>It frees {n} bytes at once.</comment>
        <translation>
            <numerusform>Libère {n} octet tout de suite.</numerusform>
            <numerusform>Libère {n} octets tout de suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>see the plan for what to do</source>
        <translation>voyez dans le plan ce qu&apos;il faut faire</translation>
    </message>
    <message>
        <source>this plan is for the host &apos;{host}&apos; to carry out, not for this program</source>
        <translation>ce plan est à exécuter par l&apos;hôte «&#xa0;{host}&#xa0;», pas par ce programme</translation>
    </message>
    <message>
        <source>run it with --host</source>
        <translation>exécutez-le avec --host</translation>
    </message>
    <message>
        <source>an earlier action was interrupted and must be finished first</source>
        <translation>une action antérieure a été interrompue et doit d&apos;abord être terminée</translation>
    </message>
    <message>
        <source>run &apos;snapviewer recover&apos; on this folder</source>
        <translation>exécutez &apos;snapviewer recover&apos; sur ce dossier</translation>
    </message>
    <message>
        <source>the file exists now, which it did not when the plan was made</source>
        <translation>le fichier existe maintenant, ce qui n&apos;était pas le cas lors du plan</translation>
    </message>
    <message>
        <source>the file has changed or is gone since the plan was made</source>
        <translation>le fichier a changé ou disparu depuis l&apos;établissement du plan</translation>
    </message>
    <message>
        <source>refresh, look at the new plan, then try again</source>
        <translation>actualisez, examinez le nouveau plan, puis réessayez</translation>
    </message>
    <message>
        <source>another process has taken the file into use since the plan was made</source>
        <translation>un autre processus s&apos;est servi du fichier depuis l&apos;établissement du plan</translation>
    </message>
    <message>
        <source>shut the VM down (or let the backup end), then try again</source>
        <translation>arrêtez la VM (ou laissez finir la sauvegarde), puis réessayez</translation>
    </message>
    <message>
        <source>taking back stopped half way: {fault}</source>
        <translation>le retour en arrière s&apos;est arrêté à mi-chemin&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>mend the cause, then run &apos;snapviewer recover&apos; on this folder</source>
        <translation>remédiez à la cause, puis exécutez &apos;snapviewer recover&apos; sur ce dossier</translation>
    </message>
    <message>
        <source>the action stopped half way: {words}</source>
        <translation>l&apos;action s&apos;est arrêtée à mi-chemin&#xa0;: {words}</translation>
    </message>
    <message>
        <source>no moment is harmed; mend the cause, then run &apos;snapviewer recover&apos; to complete it</source>
        <translation>aucun instant n&apos;est endommagé&#xa0;; remédiez à la cause, puis exécutez &apos;snapviewer recover&apos; pour la terminer</translation>
    </message>
    <message>
        <source>everything was done, but its record could not be closed: {fault}</source>
        <translation>tout a été fait, mais son enregistrement n&apos;a pas pu être clos&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>elle a été annulée</translation>
    </message>
    <message>
        <source>the action stopped ({words}) and could not be taken back: {second}</source>
        <translation>l&apos;action s&apos;est arrêtée ({words}) et n&apos;a pas pu être annulée&#xa0;: {second}</translation>
    </message>
    <message>
        <source>mend the cause, then run &apos;snapviewer recover --back&apos; on this folder</source>
        <translation>remédiez à la cause, puis exécutez &apos;snapviewer recover --back&apos; sur ce dossier</translation>
    </message>
    <message>
        <source>the target exists already</source>
        <translation>la cible existe déjà</translation>
    </message>
    <message>
        <source>name a folder that does not exist yet</source>
        <translation>nommez un dossier qui n&apos;existe pas encore</translation>
    </message>
    <message>
        <source>the moment has no readable configuration</source>
        <translation>l&apos;instant n&apos;a pas de configuration lisible</translation>
    </message>
    <message>
        <source>export its disks one by one instead</source>
        <translation>exportez plutôt ses disques un par un</translation>
    </message>
    <message>
        <source>the journal cannot be understood ({error})</source>
        <translation>le journal est incompréhensible ({error})</translation>
    </message>
    <message>
        <source>keep the file and ask for help: it names the steps that were taken, and nothing else should be changed until they are clear</source>
        <translation>conservez le fichier et demandez de l&apos;aide&#xa0;: il nomme les étapes exécutées, et rien d&apos;autre ne doit être modifié avant qu&apos;elles soient claires</translation>
    </message>
    <message>
        <source>the interrupted action belongs to {root}; this folder was copied or moved while it was unfinished</source>
        <translation>l&apos;action interrompue appartient à {root}&#xa0;; ce dossier a été copié ou déplacé alors qu&apos;elle était inachevée</translation>
    </message>
    <message>
        <source>recover the action in its own folder, then copy again; or move this folder back to that path and recover it there</source>
        <translation>récupérez l&apos;action dans son propre dossier, puis recopiez&#xa0;; ou remettez ce dossier à cet emplacement et récupérez-la là</translation>
    </message>
    <message>
        <source>writing the log</source>
        <translation>l&apos;écriture de l&apos;historique</translation>
    </message>
    <message>
        <source>Recovered ({stem})</source>
        <translation>Récupéré ({stem})</translation>
    </message>
    <message>
        <source>Re-create the snapshot &apos;{name}&apos;</source>
        <translation>Recréer le point de contrôle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Re-create snapshot</source>
        <translation>Recréer le point de contrôle</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is shown in the tree again and can be read, exported and reverted to. Its settings are those of the VM now.</source>
        <translation>«&#xa0;{name}&#xa0;» apparaît de nouveau dans l&apos;arborescence et peut être lu, exporté et rétabli. Ses paramètres sont ceux de la VM maintenant.</translation>
    </message>
    <message>
        <source>Undo removes the configuration again.</source>
        <translation>L&apos;annulation retire la configuration.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{name} is named by a snapshot or by Now already.</source>
        <translation>{name} est déjà nommé par un point de contrôle ou par «&#xa0;Maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>Not every disk of the VM has a file for this snapshot.</source>
        <translation>Tous les disques de la VM n&apos;ont pas un fichier pour ce point de contrôle.</translation>
    </message>
    <message>
        <source>Re-created from its disk files. The time is that of the last change to them; the settings are those the VM had when this was written.</source>
        <translation>Recréé à partir de ses fichiers de disque. L&apos;heure est celle de leur dernière modification&#xa0;; les paramètres sont ceux que la VM avait lors de l&apos;écriture.</translation>
    </message>
    <message>
        <source>Write the snapshot&apos;s configuration &apos;{name}&apos;</source>
        <translation>Écrire la configuration du point de contrôle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the bytes from before are no longer in the trash</source>
        <translation>les octets d&apos;avant ne sont plus dans la corbeille</translation>
    </message>
    <message>
        <source>nothing needs to be done: the disk reads the same</source>
        <translation>il n&apos;y a rien à faire&#xa0;: le disque se lit de la même façon</translation>
    </message>
    <message>
        <source>the bytes from before cannot be used ({error})</source>
        <translation>les octets d&apos;avant ne peuvent pas être utilisés ({error})</translation>
    </message>
    <message>
        <source>Merge pending disks of {machine}</source>
        <translation>Fusionner les disques en attente de {machine}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Disks that only one other disk needs take in its data. No moment changes.</source>
        <translation>Les disques dont un seul autre a besoin reçoivent ses données. Aucun instant ne change.</translation>
    </message>
    <message>
        <source>None once the merge has begun; it changes nothing that can be seen.</source>
        <translation>Aucun dès que la fusion a commencé&#xa0;; elle ne change rien de visible.</translation>
    </message>
    <message>
        <source>The VM is not off ({state_reason}): its disks cannot be merged under it.</source>
        <translation>La VM n&apos;est pas éteinte ({state_reason})&#xa0;: ses disques ne peuvent pas être fusionnés dans ces conditions.</translation>
    </message>
    <message>
        <source>Whether other disks need these files is not known: {doubts}.</source>
        <translation>On ne sait pas si d&apos;autres disques ont besoin de ces fichiers&#xa0;: {doubts}.</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>Il n&apos;y a rien à fusionner.</translation>
    </message>
    <message>
        <source>Protect snapshot &apos;{name}&apos; of {vm}</source>
        <translation>Protéger le point de contrôle «&#xa0;{name}&#xa0;» de {vm}</translation>
    </message>
    <message>
        <source>Remove the protection of &apos;{name}&apos; of {vm}</source>
        <translation>Retirer la protection de «&#xa0;{name}&#xa0;» de {vm}</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Remove protection</source>
        <translation>Retirer la protection</translation>
    </message>
    <message>
        <source>snapviewer refuses to delete &apos;{name}&apos; until the protection is removed. Hyper-V itself knows nothing of it. No disk and no configuration changes.</source>
        <translation>snapviewer refuse de supprimer «&#xa0;{name}&#xa0;» tant que la protection n&apos;est pas retirée. Hyper-V lui-même n&apos;en sait rien. Aucun disque et aucune configuration ne change.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; can be deleted again. Nothing else changes.</source>
        <translation>«&#xa0;{name}&#xa0;» peut de nouveau être supprimé. Rien d&apos;autre ne change.</translation>
    </message>
    <message>
        <source>Undo, or the same command again.</source>
        <translation>L&apos;annulation, ou la même commande encore une fois.</translation>
    </message>
    <message>
        <source>Now is no snapshot; it cannot be deleted anyway.</source>
        <translation>«&#xa0;Maintenant&#xa0;» n&apos;est pas un point de contrôle&#xa0;; il ne peut de toute façon pas être supprimé.</translation>
    </message>
    <message>
        <source>The list of protected snapshots could not be read ({fault}), so it is not written over. Bring it back from a copy, or move it away.</source>
        <translation>La liste des points de contrôle protégés n&apos;a pas pu être lue ({fault}), elle n&apos;est donc pas écrasée. Ramenez-la d&apos;une copie, ou déplacez-la.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is protected already.</source>
        <translation>«&#xa0;{name}&#xa0;» est déjà protégé.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not protected.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas protégé.</translation>
    </message>
    <message>
        <source>Write the list of protected snapshots</source>
        <translation>Écrire la liste des points de contrôle protégés</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is protected against deletion. Remove the protection first.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé contre la suppression. Retirez d&apos;abord la protection.</translation>
    </message>
    <message>
        <source>there is no such disk file</source>
        <translation>ce fichier de disque n&apos;existe pas</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>vérifiez le chemin</translation>
    </message>
    <message>
        <source>Reconnect {child} to {parent}</source>
        <translation>Reconnecter {child} à {parent}</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>{child} will read what it does not hold itself from {parent}.</source>
        <translation>{child} lira dans {parent} ce qu&apos;il ne contient pas lui-même.</translation>
    </message>
    <message>
        <source>Undo brings the old link back.</source>
        <translation>L&apos;annulation ramène l&apos;ancien lien.</translation>
    </message>
    <message>
        <source>The VM is not off: {state_reason}.</source>
        <translation>La VM n&apos;est pas éteinte&#xa0;: {state_reason}.</translation>
    </message>
    <message>
        <source>a disk cannot be its own parent</source>
        <translation>un disque ne peut pas être son propre parent</translation>
    </message>
    <message>
        <source>name another parent</source>
        <translation>nommez un autre parent</translation>
    </message>
    <message>
        <source>{parent} stands on {child} itself: they would form a circle</source>
        <translation>{parent} repose lui-même sur {child}&#xa0;: ils formeraient un cercle</translation>
    </message>
    <message>
        <source>The virtual sizes differ ({size} and {parent_size} bytes): {parent} was resized since, or is the wrong file.</source>
        <translation>Les tailles virtuelles diffèrent ({size} et {parent_size} octets)&#xa0;: {parent} a été redimensionné depuis, ou n&apos;est pas le bon fichier.</translation>
    </message>
    <message>
        <source>The ids of both disks match.</source>
        <translation>Les identifiants des deux disques concordent.</translation>
    </message>
    <message>
        <source>The id that {child} expects of its parent is not that of {parent}: it was changed since, or is the wrong file. Old and new blocks may be mixed up.</source>
        <translation>L&apos;identifiant que {child} attend de son parent n&apos;est pas celui de {parent}&#xa0;: il a été modifié depuis, ou n&apos;est pas le bon fichier. D&apos;anciens et de nouveaux blocs peuvent se mélanger.</translation>
    </message>
    <message>
        <source>The id that {child} expects of its parent is not that of {parent} (expected {ids}, found {found}). Only ignore this (--ignore-mismatch) when it is certain that the content is what it was when the child was made.</source>
        <translation>L&apos;identifiant que {child} attend de son parent n&apos;est pas celui de {parent} (attendu {ids}, trouvé {found}). N&apos;ignorez cela (--ignore-mismatch) que s&apos;il est certain que le contenu est celui du moment où l&apos;enfant a été créé.</translation>
    </message>
    <message>
        <source>Point {child} at {parent}</source>
        <translation>Faire pointer {child} vers {parent}</translation>
    </message>
    <message>
        <source>it is a {kind} disk and has no parent to reconnect</source>
        <translation>c&apos;est un disque de type {kind}, il n&apos;a pas de parent à reconnecter</translation>
    </message>
    <message>
        <source>name the differencing disk first, its parent second</source>
        <translation>nommez d&apos;abord le disque de différenciation, puis son parent</translation>
    </message>
    <message>
        <source>the parent is a {parent} disk, the child a {child} disk</source>
        <translation>le parent est un disque {parent}, l&apos;enfant un disque {child}</translation>
    </message>
    <message>
        <source>name a parent of the same format</source>
        <translation>nommez un parent du même format</translation>
    </message>
    <message>
        <source>an action whose journal cannot be read</source>
        <translation>une action dont le journal ne peut pas être lu</translation>
    </message>
    <message>
        <source>there is no interrupted action here</source>
        <translation>il n&apos;y a pas d&apos;action interrompue ici</translation>
    </message>
    <message>
        <source>nothing needs to be done</source>
        <translation>il n&apos;y a rien à faire</translation>
    </message>
    <message>
        <source>the merge of this action has begun to write, so it cannot be taken back; no moment is harmed</source>
        <translation>la fusion de cette action a commencé à écrire, elle ne peut donc pas être annulée&#xa0;; aucun instant n&apos;est endommagé</translation>
    </message>
    <message>
        <source>run &apos;recover&apos; without --back to complete it</source>
        <translation>exécutez &apos;recover&apos; sans --back pour la terminer</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>There is no interrupted action here.</source>
        <translation>Il n&apos;y a pas d&apos;action interrompue ici.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The merge of this action has begun to write, so it cannot be taken back; no moment is harmed. Continue it instead.</source>
        <translation>La fusion de cette action a commencé à écrire, elle ne peut donc pas être annulée&#xa0;; aucun instant n&apos;est endommagé. Continuez-la plutôt.</translation>
    </message>
    <message>
        <source>Everything becomes again as it was before the action.</source>
        <translation>Tout redevient comme avant l&apos;action.</translation>
    </message>
    <message>
        <source>The action is completed; what was done already is not repeated.</source>
        <translation>L&apos;action est terminée&#xa0;; ce qui est déjà fait n&apos;est pas répété.</translation>
    </message>
    <message>
        <source>it lies outside the opened folder</source>
        <translation>il se trouve hors du dossier ouvert</translation>
    </message>
    <message>
        <source>something that could need it cannot be read: {doubts}</source>
        <translation>quelque chose qui pourrait en avoir besoin ne peut pas être lu&#xa0;: {doubts}</translation>
    </message>
    <message>
        <source>it lies outside the opened folder, where others may need it</source>
        <translation>il se trouve hors du dossier ouvert, où d&apos;autres peuvent en avoir besoin</translation>
    </message>
    <message>
        <source>it is a base disk, not one that a snapshot made</source>
        <translation>c&apos;est un disque de base, pas un disque créé par un point de contrôle</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <source>{name} is used by another VM too, so it is not merged.</source>
        <translation>{name} est aussi utilisé par une autre VM, il n&apos;est donc pas fusionné.</translation>
    </message>
    <message>
        <source>{name} lies outside the opened folder, so it is not merged.</source>
        <translation>{name} se trouve hors du dossier ouvert, il n&apos;est donc pas fusionné.</translation>
    </message>
    <message>
        <source>{name} does not match its parent, so it is not merged.</source>
        <translation>{name} ne correspond pas à son parent, il n&apos;est donc pas fusionné.</translation>
    </message>
    <message>
        <source>Move the change tracking aside: the disk&apos;s content changes</source>
        <translation>Mettre de côté le suivi des modifications&#xa0;: le contenu du disque change</translation>
    </message>
    <message>
        <source>Merge {names} into {target}</source>
        <translation>Fusionner {names} dans {target}</translation>
    </message>
    <message>
        <source>Name the merged disks in {name}</source>
        <translation>Nommer les disques fusionnés dans {name}</translation>
    </message>
    <message>
        <source>Point {child} at {target}</source>
        <translation>Faire pointer {child} vers {target}</translation>
    </message>
    <message>
        <source>Remove the merged file</source>
        <translation>Retirer le fichier fusionné</translation>
    </message>
    <message>
        <source>Rename snapshot &apos;{moment}&apos; to &apos;{name}&apos;</source>
        <translation>Renommer le point de contrôle «&#xa0;{moment}&#xa0;» en «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; will be called &apos;{name}&apos;. Nothing else changes.</source>
        <translation>«&#xa0;{moment}&#xa0;» s&apos;appellera «&#xa0;{name}&#xa0;». Rien d&apos;autre ne change.</translation>
    </message>
    <message>
        <source>Another snapshot is called &apos;{name}&apos; too.</source>
        <translation>Un autre point de contrôle s&apos;appelle aussi «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Write the new name</source>
        <translation>Écrire le nouveau nom</translation>
    </message>
    <message>
        <source>Edit the notes of &apos;{moment}&apos;</source>
        <translation>Modifier les notes de «&#xa0;{moment}&#xa0;»</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Enregistrer les notes</translation>
    </message>
    <message>
        <source>The notes of &apos;{moment}&apos; are replaced. Nothing else changes.</source>
        <translation>Les notes de «&#xa0;{moment}&#xa0;» sont remplacées. Rien d&apos;autre ne change.</translation>
    </message>
    <message>
        <source>Write the new notes</source>
        <translation>Écrire les nouvelles notes</translation>
    </message>
    <message>
        <source>Undo brings the old text back.</source>
        <translation>L&apos;annulation ramène l&apos;ancien texte.</translation>
    </message>
    <message>
        <source>Now is no snapshot; rename the VM itself in Hyper-V.</source>
        <translation>«&#xa0;Maintenant&#xa0;» n&apos;est pas un point de contrôle&#xa0;; renommez la VM elle-même dans Hyper-V.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s configuration could not be read.</source>
        <translation>La configuration du point de contrôle n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>Rewrite the footer</source>
        <translation>Réécrire le pied</translation>
    </message>
    <message>
        <source>Replay the log</source>
        <translation>Rejouer le journal</translation>
    </message>
    <message>
        <source>Refresh stored paths</source>
        <translation>Actualiser les chemins enregistrés</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Reconnect to {parent}</source>
        <translation>Reconnecter à {parent}</translation>
    </message>
    <message>
        <source>Re-create a snapshot of {each}</source>
        <translation>Recréer un point de contrôle de {each}</translation>
    </message>
    <message>
        <source>{name} is in use by another process.</source>
        <translation>{name} est utilisé par un autre processus.</translation>
    </message>
    <message>
        <source>No other process holds the file.</source>
        <translation>Aucun autre processus ne retient le fichier.</translation>
    </message>
    <message>
        <source>Rewrite the footer of {name}</source>
        <translation>Réécrire le pied de {name}</translation>
    </message>
    <message>
        <source>Rewrite footer</source>
        <translation>Réécrire le pied</translation>
    </message>
    <message>
        <source>Both copies of the footer are good again. What the disk reads stays.</source>
        <translation>Les deux copies du pied sont de nouveau bonnes. Ce que lit le disque reste.</translation>
    </message>
    <message>
        <source>Undo brings the old bytes back.</source>
        <translation>L&apos;annulation ramène les anciens octets.</translation>
    </message>
    <message>
        <source>Both copies of the footer are good already: nothing to do.</source>
        <translation>Les deux copies du pied sont déjà bonnes&#xa0;: rien à faire.</translation>
    </message>
    <message>
        <source>Write the good footer over the other in {name}</source>
        <translation>Écrire le bon pied par-dessus l&apos;autre dans {name}</translation>
    </message>
    <message>
        <source>Replay the log of {name}</source>
        <translation>Rejouer le journal de {name}</translation>
    </message>
    <message>
        <source>Replay log</source>
        <translation>Rejouer le journal</translation>
    </message>
    <message>
        <source>The file is complete without its log. What the disk reads stays the same.</source>
        <translation>Le fichier est complet sans son journal. Ce que lit le disque reste le même.</translation>
    </message>
    <message>
        <source>The log is empty: nothing to do.</source>
        <translation>Le journal est vide&#xa0;: rien à faire.</translation>
    </message>
    <message>
        <source>The log changes {size} bytes: too many to be kept for undo.</source>
        <translation>Le journal modifie {size} octets&#xa0;: trop pour les conserver en vue d&apos;une annulation.</translation>
    </message>
    <message>
        <source>Write the log&apos;s pages into their places in {name}</source>
        <translation>Écrire les pages du journal à leur place dans {name}</translation>
    </message>
    <message>
        <source>Refresh the stored parent paths of {machine}</source>
        <translation>Actualiser les chemins de parents enregistrés de {machine}</translation>
    </message>
    <message>
        <source>Refresh paths</source>
        <translation>Actualiser les chemins</translation>
    </message>
    <message>
        <source>Every disk names its parent where it is now. What they read stays.</source>
        <translation>Chaque disque nomme son parent là où il est maintenant. Ce qu&apos;ils lisent reste.</translation>
    </message>
    <message>
        <source>Undo brings the old paths back.</source>
        <translation>L&apos;annulation ramène les anciens chemins.</translation>
    </message>
    <message>
        <source>Name {name} as the parent of {file} where it is now</source>
        <translation>Nommer {name} comme parent de {file} là où il est maintenant</translation>
    </message>
    <message>
        <source>No stored path is stale: nothing to do.</source>
        <translation>Aucun chemin enregistré n&apos;est périmé&#xa0;: rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>Move an orphan to the trash</source>
        <comment>Move {n} orphans to the trash</comment>
        <translation>
            <numerusform>Mettre un fichier orphelin à la corbeille</numerusform>
            <numerusform>Mettre {n} fichiers orphelins à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>No VM under the opened folder needs these files: {names}. They stay in the trash until it is emptied.</source>
        <translation>Aucune VM sous le dossier ouvert n&apos;a besoin de ces fichiers&#xa0;: {names}. Ils restent dans la corbeille jusqu&apos;à ce qu&apos;elle soit vidée.</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>L&apos;annulation les ramène.</translation>
    </message>
    <message>
        <source>{name} is no disk of the opened folder.</source>
        <translation>{name} n&apos;est pas un disque du dossier ouvert.</translation>
    </message>
    <message>
        <source>{name} is not proved to be an orphan: its role is {role} ({doubt}).</source>
        <translation>Il n&apos;est pas prouvé que {name} soit orphelin&#xa0;: son rôle est «&#xa0;{role}&#xa0;» ({doubt}).</translation>
    </message>
    <message>
        <source>{name} is not proved to be an orphan: its role is {role}.</source>
        <translation>Il n&apos;est pas prouvé que {name} soit orphelin&#xa0;: son rôle est «&#xa0;{role}&#xa0;».</translation>
    </message>
    <message>
        <source>{name} is the parent of {left}.</source>
        <translation>{name} est le parent de {left}.</translation>
    </message>
    <message>
        <source>Nothing that was found refers to these files.</source>
        <translation>Rien de ce qui a été trouvé ne renvoie à ces fichiers.</translation>
    </message>
    <message>
        <source>Move the orphan {name} to the trash</source>
        <translation>Mettre l&apos;orphelin {name} à la corbeille</translation>
    </message>
    <message>
        <source>Move the change tracking of {name} with it</source>
        <translation>Déplacer avec lui le suivi des modifications de {name}</translation>
    </message>
    <message>
        <source>Revert {machine} to &apos;{moment}&apos;</source>
        <translation>Rétablir {machine} à «&#xa0;{moment}&#xa0;»</translation>
    </message>
    <message>
        <source>Take snapshot and revert</source>
        <translation>Créer un point de contrôle et rétablir</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The VM is at Now already.</source>
        <translation>La VM est déjà à «&#xa0;Maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>The VM looks as if it were running ({state_reason}). Shut it down first.</source>
        <translation>La VM semble fonctionner ({state_reason}). Arrêtez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The VM becomes &apos;{moment}&apos; again. Everything Now has written since is dropped.</source>
        <translation>La VM redevient «&#xa0;{moment}&#xa0;». Tout ce que «&#xa0;Maintenant&#xa0;» a écrit depuis est abandonné.</translation>
    </message>
    <message>
        <source>Undo brings Now back until the trash is emptied or the VM was started.</source>
        <translation>L&apos;annulation ramène «&#xa0;Maintenant&#xa0;» jusqu&apos;à ce que la corbeille soit vidée ou que la VM ait été démarrée.</translation>
    </message>
    <message>
        <source>The VM becomes &apos;{moment}&apos; again. Now is kept as the snapshot &apos;{take_first}&apos;.</source>
        <translation>La VM redevient «&#xa0;{moment}&#xa0;». «&#xa0;Maintenant&#xa0;» est conservé comme point de contrôle «&#xa0;{take_first}&#xa0;».</translation>
    </message>
    <message>
        <source>Revert to &apos;{take_first}&apos;, or undo.</source>
        <translation>Rétablir «&#xa0;{take_first}&#xa0;», ou annuler.</translation>
    </message>
    <message>
        <source>{name} is the base disk of {slot}; it is not changed.</source>
        <translation>{name} est le disque de base de {slot}&#xa0;; il n&apos;est pas modifié.</translation>
    </message>
    <message>
        <source>Now&apos;s saved state is dropped with it (it stays in the trash).</source>
        <translation>L&apos;état enregistré de «&#xa0;Maintenant&#xa0;» est abandonné avec lui (il reste dans la corbeille).</translation>
    </message>
    <message>
        <source>Make the VM&apos;s settings &apos;{moment}&apos;</source>
        <translation>Donner à la VM les paramètres de «&#xa0;{moment}&#xa0;»</translation>
    </message>
    <message>
        <source>The disk at {slot} did not exist at &apos;{moment}&apos;, so the VM no longer has it; {disk} stays where it is.</source>
        <translation>Le disque en {slot} n&apos;existait pas à «&#xa0;{moment}&#xa0;», la VM ne l&apos;a donc plus&#xa0;; {disk} reste où il est.</translation>
    </message>
    <message>
        <source>The disk at {slot} did not exist at &apos;{moment}&apos;, so the VM no longer has it; &apos;{snapshot}&apos; keeps it.</source>
        <translation>Le disque en {slot} n&apos;existait pas à «&#xa0;{moment}&#xa0;», la VM ne l&apos;a donc plus&#xa0;; «&#xa0;{snapshot}&#xa0;» le conserve.</translation>
    </message>
    <message>
        <source>Afterwards a merge is due: only one disk still needs {names}.</source>
        <translation>Une fusion sera ensuite à faire&#xa0;: un seul disque a encore besoin de {names}.</translation>
    </message>
    <message>
        <source>Copy the saved memory</source>
        <translation>Copier la mémoire enregistrée</translation>
    </message>
    <message>
        <source>Copy the device state</source>
        <translation>Copier l&apos;état des périphériques</translation>
    </message>
    <message>
        <source>runtime file with the saved state</source>
        <translation>fichier d&apos;exécution avec l&apos;état enregistré</translation>
    </message>
    <message>
        <source>runtime file (VM off)</source>
        <translation>fichier d&apos;exécution (VM éteinte)</translation>
    </message>
    <message>
        <source>Copy the {runtime}</source>
        <translation>Copier&#xa0;: {runtime}</translation>
    </message>
    <message>
        <source>Copy the guest state (firmware variables, virtual TPM)</source>
        <translation>Copier l&apos;état invité (variables du microprogramme, TPM virtuel)</translation>
    </message>
    <message>
        <source>{source} is in use by another process: the VM runs.</source>
        <translation>{source} est utilisé par un autre processus&#xa0;: la VM fonctionne.</translation>
    </message>
    <message>
        <source>The VM has no runtime file (.vmrs), so the snapshot has none either.</source>
        <translation>La VM n&apos;a pas de fichier d&apos;exécution (.vmrs), le point de contrôle n&apos;en a donc pas non plus.</translation>
    </message>
    <message>
        <source>The settings name a guest state file that is not beside them, so the snapshot does not keep it: {guest_state}.</source>
        <translation>Les paramètres nomment un fichier d&apos;état invité qui n&apos;est pas à côté d&apos;eux, le point de contrôle ne le conserve donc pas&#xa0;: {guest_state}.</translation>
    </message>
    <message>
        <source>Change tracking (.rct, .mrt) stays beside {tracked}, whose content does not change. The new disks have none until the host makes it.</source>
        <translation>Le suivi des modifications (.rct, .mrt) reste à côté de {tracked}, dont le contenu ne change pas. Les nouveaux disques n&apos;en ont pas avant que l&apos;hôte le crée.</translation>
    </message>
    <message>
        <source>guest state</source>
        <translation>état invité</translation>
    </message>
    <message>
        <source>Move the {what} to the trash</source>
        <translation>Mettre à la corbeille&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Move the saved state to the trash</source>
        <translation>Mettre l&apos;état enregistré à la corbeille</translation>
    </message>
    <message>
        <source>The VM&apos;s and the snapshot&apos;s configurations are of different generations; a VM is upgraded only without snapshots.</source>
        <translation>Les configurations de la VM et du point de contrôle sont de générations différentes&#xa0;; une VM n&apos;est mise à niveau que sans points de contrôle.</translation>
    </message>
    <message>
        <source>Move Now&apos;s {runtime} to the trash</source>
        <translation>Mettre à la corbeille (de «&#xa0;Maintenant&#xa0;»)&#xa0;: {runtime}</translation>
    </message>
    <message>
        <source>Restore the {runtime}</source>
        <translation>Restaurer&#xa0;: {runtime}</translation>
    </message>
    <message>
        <source>The snapshot has no runtime file (.vmrs); the VM will be off after it.</source>
        <translation>Le point de contrôle n&apos;a pas de fichier d&apos;exécution (.vmrs)&#xa0;; la VM sera éteinte ensuite.</translation>
    </message>
    <message>
        <source>Write the runtime file without saved state</source>
        <translation>Écrire le fichier d&apos;exécution sans état enregistré</translation>
    </message>
    <message>
        <source>The snapshot has no guest state (.vmgs), so the VM keeps its own: {own}.</source>
        <translation>Le point de contrôle n&apos;a pas d&apos;état invité (.vmgs), la VM garde donc le sien&#xa0;: {own}.</translation>
    </message>
    <message>
        <source>Move Now&apos;s guest state to the trash</source>
        <translation>Mettre l&apos;état invité de «&#xa0;Maintenant&#xa0;» à la corbeille</translation>
    </message>
    <message>
        <source>Restore the guest state (firmware variables, virtual TPM)</source>
        <translation>Restaurer l&apos;état invité (variables du microprogramme, TPM virtuel)</translation>
    </message>
    <message>
        <source>Restore the saved memory</source>
        <translation>Restaurer la mémoire enregistrée</translation>
    </message>
    <message>
        <source>Restore the device state</source>
        <translation>Restaurer l&apos;état des périphériques</translation>
    </message>
    <message>
        <source>a file of this name exists already and is not the one this action made</source>
        <translation>un fichier de ce nom existe déjà et n&apos;est pas celui que cette action a créé</translation>
    </message>
    <message>
        <source>move the file elsewhere, then continue</source>
        <translation>déplacez le fichier ailleurs, puis continuez</translation>
    </message>
    <message>
        <source>the disk is not the one this action made, so it is not removed</source>
        <translation>le disque n&apos;est pas celui que cette action a créé, il n&apos;est donc pas retiré</translation>
    </message>
    <message>
        <source>look at the file with &apos;snapviewer inspect&apos;</source>
        <translation>examinez le fichier avec &apos;snapviewer inspect&apos;</translation>
    </message>
    <message>
        <source>the disk has been written to since this action made it, so it is not removed</source>
        <translation>le disque a été écrit depuis que cette action l&apos;a créé, il n&apos;est donc pas retiré</translation>
    </message>
    <message>
        <source>delete the snapshot instead: that keeps what was written</source>
        <translation>supprimez plutôt le point de contrôle&#xa0;: cela conserve ce qui a été écrit</translation>
    </message>
    <message>
        <source>a file of this name exists already</source>
        <translation>un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>a new file has taken the place of the one in the trash</source>
        <translation>un nouveau fichier a pris la place de celui de la corbeille</translation>
    </message>
    <message>
        <source>move it elsewhere; the old one is {place}</source>
        <translation>déplacez-le ailleurs&#xa0;; l&apos;ancien est {place}</translation>
    </message>
    <message>
        <source>the file is no longer in the trash</source>
        <translation>le fichier n&apos;est plus dans la corbeille</translation>
    </message>
    <message>
        <source>restore it from a backup; this action cannot be undone</source>
        <translation>restaurez-le d&apos;une sauvegarde&#xa0;; cette action ne peut pas être annulée</translation>
    </message>
    <message>
        <source>this step wrote data that cannot be taken back; no moment was harmed</source>
        <translation>cette étape a écrit des données qui ne peuvent pas être reprises&#xa0;; aucun instant n&apos;a été endommagé</translation>
    </message>
    <message>
        <source>continue the action instead</source>
        <translation>continuez plutôt l&apos;action</translation>
    </message>
    <message>
        <source>Take snapshot &apos;{name}&apos; of {machine}</source>
        <translation>Créer le point de contrôle «&#xa0;{name}&#xa0;» de {machine}</translation>
    </message>
    <message>
        <source>Take snapshot</source>
        <translation>Créer le point de contrôle</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; will hold the VM as it is now. Everything written from now on goes to new files.</source>
        <translation>«&#xa0;{name}&#xa0;» contiendra la VM telle qu&apos;elle est maintenant. Tout ce qui est écrit à partir de maintenant va dans de nouveaux fichiers.</translation>
    </message>
    <message>
        <source>Undo removes it again as long as nothing was written since.</source>
        <translation>L&apos;annulation le retire tant que rien n&apos;a été écrit depuis.</translation>
    </message>
    <message>
        <source>The VM has {count} snapshots; Hyper-V allows {most}.</source>
        <translation>La VM a {count} points de contrôle&#xa0;; Hyper-V en permet {most}.</translation>
    </message>
    <message>
        <source>The VM already has a snapshot named &apos;{name}&apos;.</source>
        <translation>La VM a déjà un point de contrôle nommé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The VM has no hard disk: the snapshot keeps its settings only.</source>
        <translation>La VM n&apos;a pas de disque dur&#xa0;: le point de contrôle ne conserve que ses paramètres.</translation>
    </message>
    <message>
        <source>The VM looks as if it were running ({state_reason}). The snapshot keeps its disks as after a power loss. If it really runs on a host, take the snapshot there.</source>
        <translation>La VM semble fonctionner ({state_reason}). Le point de contrôle conserve ses disques comme après une coupure de courant. Si elle fonctionne vraiment sur un hôte, créez le point de contrôle là-bas.</translation>
    </message>
    <message>
        <source>Point the VM at its new disks</source>
        <translation>Faire pointer la VM vers ses nouveaux disques</translation>
    </message>
    <message>
        <source>Remove the folder where it is empty</source>
        <translation>Retirer le dossier là où il est vide</translation>
    </message>
    <message>
        <source>Remove the disk the action made</source>
        <translation>Retirer le disque que l&apos;action a créé</translation>
    </message>
    <message>
        <source>Remove the copy the action made</source>
        <translation>Retirer la copie que l&apos;action a créée</translation>
    </message>
    <message>
        <source>Bring the file back as it was before</source>
        <translation>Ramener le fichier tel qu&apos;il était</translation>
    </message>
    <message>
        <source>Bring the file back from the trash</source>
        <translation>Ramener le fichier de la corbeille</translation>
    </message>
    <message>
        <source>Bring the disk&apos;s old parent link back</source>
        <translation>Ramener l&apos;ancien lien du disque vers son parent</translation>
    </message>
    <message>
        <source>Bring the footer back as it was</source>
        <translation>Ramener le pied tel qu&apos;il était</translation>
    </message>
    <message>
        <source>Bring the log and what it changed back as it was</source>
        <translation>Ramener le journal et ce qu&apos;il a modifié tels qu&apos;ils étaient</translation>
    </message>
    <message>
        <source>Undo: {title}</source>
        <translation>Annuler&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l&apos;action</translation>
    </message>
    <message>
        <source>An earlier action was interrupted. Finish it first with &apos;recover&apos;.</source>
        <translation>Une action antérieure a été interrompue. Terminez-la d&apos;abord avec &apos;recover&apos;.</translation>
    </message>
    <message>
        <source>There is nothing to undo: no action was taken here, or the trash was emptied.</source>
        <translation>Il n&apos;y a rien à annuler&#xa0;: aucune action n&apos;a été faite ici, ou la corbeille a été vidée.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; merged disks; that cannot be taken back (no other moment changed).</source>
        <translation>«&#xa0;{title}&#xa0;» a fusionné des disques&#xa0;; cela ne peut pas être repris (aucun autre instant n&apos;a changé).</translation>
    </message>
    <message>
        <source>{name} has changed since (the VM may have been started, or another program wrote to it), so the action cannot be undone.</source>
        <translation>{name} a changé depuis (la VM a peut-être été démarrée, ou un autre programme y a écrit), l&apos;action ne peut donc pas être annulée.</translation>
    </message>
    <message>
        <source>Every file is as the action left it.</source>
        <translation>Chaque fichier est tel que l&apos;action l&apos;a laissé.</translation>
    </message>
    <message>
        <source>Everything is again as before &apos;{title}&apos;.</source>
        <translation>Tout est de nouveau comme avant «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Do the action again.</source>
        <translation>Refaites l&apos;action.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Retirer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>{n} file is removed for good; these actions can no longer be undone: {actions}.</source>
        <comment>{n} files are removed for good; these actions can no longer be undone: {actions}.</comment>
        <translation>
            <numerusform>{n} fichier est retiré définitivement&#xa0;; ces actions ne pourront plus être annulées&#xa0;: {actions}.</numerusform>
            <numerusform>{n} fichiers sont retirés définitivement&#xa0;; ces actions ne pourront plus être annulées&#xa0;: {actions}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>child {child} and parent {parent}</source>
        <translation>l&apos;enfant {child} et le parent {parent}</translation>
    </message>
    <message>
        <source>{pair} are of different formats: expected {format}, found {parent}</source>
        <translation>{pair} sont de formats différents&#xa0;: attendu {format}, trouvé {parent}</translation>
    </message>
    <message>
        <source>reconnect the child to its {format} parent</source>
        <translation>reconnectez l&apos;enfant à son parent {format}</translation>
    </message>
    <message>
        <source>{pair} differ in virtual size: expected {virtual_size} bytes, found {parent}</source>
        <translation>{pair} diffèrent en taille virtuelle&#xa0;: attendu {virtual_size} octets, trouvé {parent}</translation>
    </message>
    <message>
        <source>the parent was resized after the child was made: resize it back, or reconnect the child to a copy of the right size</source>
        <translation>le parent a été redimensionné après la création de l&apos;enfant&#xa0;: rendez-lui sa taille, ou reconnectez l&apos;enfant à une copie de la bonne taille</translation>
    </message>
    <message>
        <source>{pair} differ in sector size: expected {sector_size} bytes, found {parent}</source>
        <translation>{pair} diffèrent en taille de secteur&#xa0;: attendu {sector_size} octets, trouvé {parent}</translation>
    </message>
    <message>
        <source>reconnect the child to the parent it was made over</source>
        <translation>reconnectez l&apos;enfant au parent sur lequel il a été créé</translation>
    </message>
    <message>
        <source>the child stores no path</source>
        <translation>l&apos;enfant n&apos;enregistre aucun chemin</translation>
    </message>
    <message>
        <source>the parent disk {stored} was not found. Looked at: {looked}</source>
        <translation>le disque parent {stored} n&apos;a pas été trouvé. Cherché dans&#xa0;: {looked}</translation>
    </message>
    <message>
        <source>(no path stored)</source>
        <translation>(aucun chemin enregistré)</translation>
    </message>
    <message>
        <source>put the parent file back beside the child, or reconnect the child to where the parent is now</source>
        <translation>remettez le fichier parent à côté de l&apos;enfant, ou reconnectez l&apos;enfant à l&apos;emplacement actuel du parent</translation>
    </message>
    <message>
        <source>the parent {parent} ({how}) is not the disk this child was made over: expected id {expected}, found {link_id}</source>
        <translation>le parent {parent} ({how}) n&apos;est pas le disque sur lequel cet enfant a été créé&#xa0;: identifiant attendu {expected}, trouvé {link_id}</translation>
    </message>
    <message>
        <source>the parent was changed or replaced: find the right file, or reconnect with the mismatch ignored if its content is certain to be what it was</source>
        <translation>le parent a été modifié ou remplacé&#xa0;: trouvez le bon fichier, ou reconnectez en ignorant l&apos;écart s&apos;il est certain que son contenu est ce qu&apos;il était</translation>
    </message>
    <message>
        <source>the parent {parent} is this disk itself or stands above it: the chain is a cycle</source>
        <translation>le parent {parent} est ce disque lui-même ou se trouve au-dessus&#xa0;: la chaîne est un cycle</translation>
    </message>
    <message>
        <source>the chain has more than {most} files</source>
        <translation>la chaîne a plus de {most} fichiers</translation>
    </message>
    <message>
        <source>check the parent links for a loop over copies</source>
        <translation>vérifiez que les liens de parents ne bouclent pas sur des copies</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>the file exists and is not overwritten</source>
        <translation>le fichier existe et n&apos;est pas écrasé</translation>
    </message>
    <message>
        <source>choose another name, or remove the file first</source>
        <translation>choisissez un autre nom, ou retirez d&apos;abord le fichier</translation>
    </message>
    <message>
        <source>unknown export format {format}</source>
        <translation>format d&apos;exportation inconnu {format}</translation>
    </message>
    <message>
        <source>choose one of {formats}</source>
        <translation>choisissez l&apos;un de {formats}</translation>
    </message>
    <message>
        <source>a VHD holds at most {most} bytes, this disk has {virtual_size}</source>
        <translation>un VHD contient au plus {most} octets, ce disque en a {virtual_size}</translation>
    </message>
    <message>
        <source>export as VHDX or raw</source>
        <translation>exportez en VHDX ou raw</translation>
    </message>
    <message>
        <source>a VHD has sectors of 512 bytes, this disk has {sector_size}</source>
        <translation>un VHD a des secteurs de 512 octets, ceux de ce disque en ont {sector_size}</translation>
    </message>
    <message>
        <source>a merge needs a child and its parent</source>
        <translation>une fusion a besoin d&apos;un enfant et de son parent</translation>
    </message>
    <message>
        <source>name the child as well as the parent</source>
        <translation>nommez l&apos;enfant en plus du parent</translation>
    </message>
    <message>
        <source>{parent} is not the parent of this file: expected id {raws}, found {link_id}</source>
        <translation>{parent} n&apos;est pas le parent de ce fichier&#xa0;: identifiant attendu {raws}, trouvé {link_id}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>reconnect the child to its parent before merging</source>
        <translation>reconnectez l&apos;enfant à son parent avant de fusionner</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>relative path</source>
        <translation>chemin relatif</translation>
    </message>
    <message>
        <source>absolute path</source>
        <translation>chemin absolu</translation>
    </message>
    <message>
        <source>volume path</source>
        <translation>chemin de volume</translation>
    </message>
    <message>
        <source>same folder</source>
        <translation>même dossier</translation>
    </message>
    <message>
        <source>id in the opened folder</source>
        <translation>identifiant dans le dossier ouvert</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>{how} {label}: no such file</source>
        <translation>{how} {label}&#xa0;: pas de tel fichier</translation>
    </message>
    <message>
        <source>{how} {label}: is the child itself</source>
        <translation>{how} {label}&#xa0;: c&apos;est l&apos;enfant lui-même</translation>
    </message>
    <message>
        <source>{how} {label}: {path} cannot be opened: {message}</source>
        <translation>{how} {label}&#xa0;: {path} ne peut pas être ouvert&#xa0;: {message}</translation>
    </message>
    <message>
        <source>{how} {label}: {path} has another id</source>
        <translation>{how} {label}&#xa0;: {path} a un autre identifiant</translation>
    </message>
    <message>
        <source>Adding up what each snapshot holds</source>
        <translation>Addition de ce que contient chaque point de contrôle</translation>
    </message>
    <message>
        <source>Comparing with the parent</source>
        <translation>Comparaison avec le parent</translation>
    </message>
    <message>
        <source>name in the opened folder</source>
        <translation>nom dans le dossier ouvert</translation>
    </message>
    <message>
        <source>there is no demo of generation &apos;{generation}&apos;</source>
        <translation>il n&apos;y a pas de démo de la génération «&#xa0;{generation}&#xa0;»</translation>
    </message>
    <message>
        <source>use one of: {names}</source>
        <translation>utilisez l&apos;un de&#xa0;: {names}</translation>
    </message>
    <message>
        <source>the demo&apos;s folder exists already</source>
        <translation>le dossier de la démo existe déjà</translation>
    </message>
    <message>
        <source>choose another folder, or open this one</source>
        <translation>choisissez un autre dossier, ou ouvrez celui-ci</translation>
    </message>
    <message>
        <source>the demo could not be built: {reasons}</source>
        <translation>la démo n&apos;a pas pu être construite&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>try an empty folder on a local disk</source>
        <translation>essayez un dossier vide sur un disque local</translation>
    </message>
    <message>
        <source>Writing the guest&apos;s files</source>
        <translation>Écriture des fichiers de l&apos;invité</translation>
    </message>
    <message>
        <source>flushing the folder</source>
        <translation>le vidage du cache du dossier</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>ce n&apos;est pas un fichier</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>choisissez un fichier</translation>
    </message>
    <message>
        <source>the file has {size} bytes, more than the {limit} expected of its kind</source>
        <translation>le fichier a {size} octets, plus que les {limit} attendus de son genre</translation>
    </message>
    <message>
        <source>check that this is the right file</source>
        <translation>vérifiez que c&apos;est le bon fichier</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>la lecture</translation>
    </message>
    <message>
        <source>renaming to {target}</source>
        <translation>le renommage en {target}</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>le retrait</translation>
    </message>
    <message>
        <source>creating the folder</source>
        <translation>la création du dossier</translation>
    </message>
    <message>
        <source>removing the folder</source>
        <translation>le retrait du dossier</translation>
    </message>
    <message>
        <source>the file ends inside a block it refers to</source>
        <translation>le fichier se termine à l&apos;intérieur d&apos;un bloc auquel il renvoie</translation>
    </message>
    <message>
        <source>restore the file from a copy; data past this offset is lost</source>
        <translation>restaurez le fichier d&apos;une copie&#xa0;; les données après cet offset sont perdues</translation>
    </message>
    <message>
        <source>the file is empty (zero bytes): an unfinished copy or a link that was not followed</source>
        <translation>le fichier est vide (zéro octet)&#xa0;: une copie inachevée ou un lien qui n&apos;a pas été suivi</translation>
    </message>
    <message>
        <source>copy the file again from its source</source>
        <translation>recopiez le fichier depuis sa source</translation>
    </message>
    <message>
        <source>no VHDX signature at the start of the file</source>
        <translation>pas de signature VHDX au début du fichier</translation>
    </message>
    <message>
        <source>restore the file from a copy</source>
        <translation>restaurez le fichier d&apos;une copie</translation>
    </message>
    <message>
        <source>no VHD footer at the end or the start of the file</source>
        <translation>pas de pied VHD à la fin ni au début du fichier</translation>
    </message>
    <message>
        <source>the file may be cut short: restore it from a copy</source>
        <translation>le fichier est peut-être tronqué&#xa0;: restaurez-le d&apos;une copie</translation>
    </message>
    <message>
        <source>check the file&apos;s permissions, then try again</source>
        <translation>vérifiez les autorisations du fichier, puis réessayez</translation>
    </message>
    <message>
        <source>check that the file was not moved or renamed</source>
        <translation>vérifiez que le fichier n&apos;a pas été déplacé ou renommé</translation>
    </message>
    <message>
        <source>close the program (or VM) that uses the file</source>
        <translation>fermez le programme (ou la VM) qui utilise le fichier</translation>
    </message>
    <message>
        <source>free space on the volume, then continue</source>
        <translation>libérez de l&apos;espace sur le volume, puis continuez</translation>
    </message>
    <message>
        <source>check the disk or network share, then try again</source>
        <translation>vérifiez le disque ou le partage réseau, puis réessayez</translation>
    </message>
    <message>
        <source>{doing} failed: {reason}</source>
        <translation>échec&#xa0;: {doing}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>creating the file</source>
        <translation>la création du fichier</translation>
    </message>
    <message>
        <source>opening the file</source>
        <translation>l&apos;ouverture du fichier</translation>
    </message>
    <message>
        <source>asking for the size</source>
        <translation>la demande de la taille</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>l&apos;écriture</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>la copie</translation>
    </message>
    <message>
        <source>the file ends inside the data to copy</source>
        <translation>le fichier se termine à l&apos;intérieur des données à copier</translation>
    </message>
    <message>
        <source>check the source file with &apos;snapviewer check&apos;</source>
        <translation>vérifiez le fichier source avec &apos;snapviewer check&apos;</translation>
    </message>
    <message>
        <source>setting the size</source>
        <translation>la définition de la taille</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>le vidage du cache</translation>
    </message>
    <message>
        <source>disk type {disk_type} is not supported (only 2, 3 and 4)</source>
        <translation>le type de disque {disk_type} n&apos;est pas pris en charge (seulement 2, 3 et 4)</translation>
    </message>
    <message>
        <source>convert the disk with the program that made it</source>
        <translation>convertissez le disque avec le programme qui l&apos;a créé</translation>
    </message>
    <message>
        <source>rewrite the footer from its good copy</source>
        <translation>réécrivez le pied d&apos;après sa bonne copie</translation>
    </message>
    <message>
        <source>only the footer copy at the front is good ({message}); the file was cut short or a write was interrupted</source>
        <translation>seule la copie du pied au début est bonne ({message})&#xa0;; le fichier a été tronqué ou une écriture interrompue</translation>
    </message>
    <message>
        <source>no footer</source>
        <translation>pas de pied</translation>
    </message>
    <message>
        <source>the footer copy at the front is damaged ({message})</source>
        <translation>la copie du pied au début est endommagée ({message})</translation>
    </message>
    <message>
        <source>the footer and its copy at the front differ; the one at the end counts</source>
        <translation>le pied et sa copie au début diffèrent&#xa0;; celui de la fin compte</translation>
    </message>
    <message>
        <source>the disk size of {size} bytes is not possible (whole sectors, up to 2 TiB)</source>
        <translation>la taille de disque de {size} octets n&apos;est pas possible (secteurs entiers, jusqu&apos;à 2 TiB)</translation>
    </message>
    <message>
        <source>the disk is larger than the 2040 GiB Windows allows</source>
        <translation>le disque est plus grand que les 2040 GiB permis par Windows</translation>
    </message>
    <message>
        <source>convert the disk to VHDX</source>
        <translation>convertissez le disque en VHDX</translation>
    </message>
    <message>
        <source>the file holds {limit} of the disk&apos;s {size} bytes</source>
        <translation>le fichier contient {limit} des {size} octets du disque</translation>
    </message>
    <message>
        <source>the disk geometry gives {geometry_size} bytes, the size field {size}; the size field counts, as in Hyper-V</source>
        <translation>la géométrie du disque donne {geometry_size} octets, le champ de taille {size}&#xa0;; le champ de taille compte, comme dans Hyper-V</translation>
    </message>
    <message>
        <source>the footer says that a virtual machine was saved</source>
        <translation>le pied dit qu&apos;une machine virtuelle a été enregistrée</translation>
    </message>
    <message>
        <source>the footer places the dynamic disk header outside the file or over the footer</source>
        <translation>le pied place l&apos;en-tête du disque dynamique hors du fichier ou sur le pied</translation>
    </message>
    <message>
        <source>the block size of {block_size} bytes is not a power of two of 512 or more</source>
        <translation>la taille de bloc de {block_size} octets n&apos;est pas une puissance de deux d&apos;au moins 512</translation>
    </message>
    <message>
        <source>the block table has {max_table_entries} entries, the disk needs {needed}</source>
        <translation>la table de blocs a {max_table_entries} entrées, le disque en a besoin de {needed}</translation>
    </message>
    <message>
        <source>the block table would need {needed} entries, more than any program writes</source>
        <translation>la table de blocs aurait besoin de {needed} entrées, plus que n&apos;en écrit aucun programme</translation>
    </message>
    <message>
        <source>the block table lies outside the file or over a header</source>
        <translation>la table de blocs se trouve hors du fichier ou sur un en-tête</translation>
    </message>
    <message>
        <source>the file ends inside the block table</source>
        <translation>le fichier se termine à l&apos;intérieur de la table de blocs</translation>
    </message>
    <message>
        <source>block {block} {message} (it starts at {starts:#x})</source>
        <translation>le bloc {block} {message} (il commence à {starts:#x})</translation>
    </message>
    <message>
        <source>runs past the end of the file</source>
        <translation>dépasse la fin du fichier</translation>
    </message>
    <message>
        <source>lies outside the file</source>
        <translation>se trouve hors du fichier</translation>
    </message>
    <message>
        <source>the footer copy</source>
        <translation>la copie du pied</translation>
    </message>
    <message>
        <source>the dynamic header</source>
        <translation>l&apos;en-tête dynamique</translation>
    </message>
    <message>
        <source>the block table</source>
        <translation>la table de blocs</translation>
    </message>
    <message>
        <source>lies over {name}</source>
        <translation>se trouve sur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>lies over block {blocks}</source>
        <translation>se trouve sur le bloc {blocks}</translation>
    </message>
    <message>
        <source>points outside the file</source>
        <translation>pointe hors du fichier</translation>
    </message>
    <message>
        <source>has {length} bytes, more than a path can have</source>
        <translation>a {length} octets, plus qu&apos;un chemin ne peut en avoir</translation>
    </message>
    <message>
        <source>has an odd length</source>
        <translation>a une longueur impaire</translation>
    </message>
    <message>
        <source>parent locator {index} ({name}) {problem}</source>
        <translation>le localisateur de parent {index} ({name}) {problem}</translation>
    </message>
    <message>
        <source>reconnect the disk to its parent</source>
        <translation>reconnectez le disque à son parent</translation>
    </message>
    <message>
        <source>the parent&apos;s path has characters that Windows cannot store</source>
        <translation>le chemin du parent a des caractères que Windows ne peut pas enregistrer</translation>
    </message>
    <message>
        <source>rename the folder or file to plain characters</source>
        <translation>renommez le dossier ou le fichier avec des caractères simples</translation>
    </message>
    <message>
        <source>the parent&apos;s path is empty or longer than 32767 characters</source>
        <translation>le chemin du parent est vide ou dépasse 32767 caractères</translation>
    </message>
    <message>
        <source>use a shorter path</source>
        <translation>utilisez un chemin plus court</translation>
    </message>
    <message>
        <source>a VHD of {size} bytes is not possible: whole sectors of 512 bytes, up to 2040 GiB</source>
        <translation>un VHD de {size} octets n&apos;est pas possible&#xa0;: secteurs entiers de 512 octets, jusqu&apos;à 2040 GiB</translation>
    </message>
    <message>
        <source>choose another size, or VHDX for larger disks</source>
        <translation>choisissez une autre taille, ou VHDX pour de plus grands disques</translation>
    </message>
    <message>
        <source>a block size of {block_size} bytes is not possible: a power of two from 4 KiB</source>
        <translation>une taille de bloc de {block_size} octets n&apos;est pas possible&#xa0;: une puissance de deux à partir de 4 KiB</translation>
    </message>
    <message>
        <source>use 2 MiB, the default</source>
        <translation>utilisez 2 MiB, la valeur par défaut</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>not a VHD</source>
        <translation>pas un VHD</translation>
    </message>
    <message>
        <source>only a differencing disk has a parent</source>
        <translation>seul un disque de différenciation a un parent</translation>
    </message>
    <message>
        <source>choose the child of the two disks</source>
        <translation>choisissez l&apos;enfant des deux disques</translation>
    </message>
    <message>
        <source>the disk has {virtual_size} bytes, the parent {parent}</source>
        <translation>le disque a {virtual_size} octets, le parent {parent}</translation>
    </message>
    <message>
        <source>choose a parent of the same size</source>
        <translation>choisissez un parent de la même taille</translation>
    </message>
    <message>
        <source>the footer at the end of the file is damaged</source>
        <translation>le pied à la fin du fichier est endommagé</translation>
    </message>
    <message>
        <source>rewrite the footer from its good copy first</source>
        <translation>réécrivez d&apos;abord le pied d&apos;après sa bonne copie</translation>
    </message>
    <message>
        <source>the journal&apos;s description of the link cannot be used ({error})</source>
        <translation>la description du lien dans le journal ne peut pas être utilisée ({error})</translation>
    </message>
    <message>
        <source>reconnect the disk to its parent by hand</source>
        <translation>reconnectez à la main le disque à son parent</translation>
    </message>
    <message>
        <source>the file has {size} bytes, {before} when the change was prepared</source>
        <translation>le fichier a {size} octets, {before} lors de la préparation de la modification</translation>
    </message>
    <message>
        <source>restore the file, then try again</source>
        <translation>restaurez le fichier, puis réessayez</translation>
    </message>
    <message>
        <source>not opened for writing: {message}</source>
        <translation>pas ouvert en écriture&#xa0;: {message}</translation>
    </message>
    <message>
        <source>rewrite the footer from its good copy first, then try again</source>
        <translation>réécrivez d&apos;abord le pied d&apos;après sa bonne copie, puis réessayez</translation>
    </message>
    <message>
        <source>the file has an extra block map of Xen tools that a write would leave stale</source>
        <translation>le fichier a une carte de blocs supplémentaire des outils Xen, qu&apos;une écriture rendrait périmée</translation>
    </message>
    <message>
        <source>copy the disk into a new VHD and work on that</source>
        <translation>copiez le disque dans un nouveau VHD et travaillez dessus</translation>
    </message>
    <message>
        <source>the file would grow over 2 TiB, which its block table cannot address</source>
        <translation>le fichier dépasserait 2 TiB, ce que sa table de blocs ne peut pas adresser</translation>
    </message>
    <message>
        <source>missing, but a block of the chunk needs it</source>
        <translation>manquante, mais un bloc du chunk en a besoin</translation>
    </message>
    <message>
        <source>the file is longer than any VHDX can be</source>
        <translation>le fichier est plus long qu&apos;un VHDX ne peut l&apos;être</translation>
    </message>
    <message>
        <source>two blocks share the file space at {cell:#x}</source>
        <translation>deux blocs partagent l&apos;espace du fichier à {cell:#x}</translation>
    </message>
    <message>
        <source>parent_linkage is missing</source>
        <translation>parent_linkage manque</translation>
    </message>
    <message>
        <source>illegal entry {entries:#018x}</source>
        <translation>entrée illégale {entries:#018x}</translation>
    </message>
    <message>
        <source>it shares file space with another block</source>
        <translation>il partage l&apos;espace du fichier avec un autre bloc</translation>
    </message>
    <message>
        <source>it points to {offsets:#x}, which is no block&apos;s place</source>
        <translation>il pointe vers {offsets:#x}, où aucun bloc n&apos;a sa place</translation>
    </message>
    <message>
        <source>block {block}</source>
        <translation>bloc {block}</translation>
    </message>
    <message>
        <source>block {block}: {message}</source>
        <translation>bloc {block}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>sector bitmap of chunk {chunk}: {message}</source>
        <translation>bitmap de secteurs du chunk {chunk}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>sector bitmap</source>
        <translation>bitmap de secteurs</translation>
    </message>
    <message>
        <source>sectors of {sector_size} bytes do not exist</source>
        <translation>des secteurs de {sector_size} octets n&apos;existent pas</translation>
    </message>
    <message>
        <source>choose 512 or 4096</source>
        <translation>choisissez 512 ou 4096</translation>
    </message>
    <message>
        <source>block size {block_size} is not a power of two from 1 to 256 MiB</source>
        <translation>la taille de bloc {block_size} n&apos;est pas une puissance de deux de 1 à 256 MiB</translation>
    </message>
    <message>
        <source>choose another block size</source>
        <translation>choisissez une autre taille de bloc</translation>
    </message>
    <message>
        <source>{size} bytes is not a whole number of sectors up to 64 TiB</source>
        <translation>{size} octets ne sont pas un nombre entier de secteurs jusqu&apos;à 64 TiB</translation>
    </message>
    <message>
        <source>choose another size</source>
        <translation>choisissez une autre taille</translation>
    </message>
    <message>
        <source>the parent of a differencing VHDX must be a VHDX</source>
        <translation>le parent d&apos;un VHDX de différenciation doit être un VHDX</translation>
    </message>
    <message>
        <source>create a VHD over it instead</source>
        <translation>créez plutôt un VHD au-dessus</translation>
    </message>
    <message>
        <source>the metadata does not fit into its region</source>
        <translation>les métadonnées ne tiennent pas dans leur région</translation>
    </message>
    <message>
        <source>use shorter paths</source>
        <translation>utilisez des chemins plus courts</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>the metadata region has no room for the new item</source>
        <translation>la région de métadonnées n&apos;a pas de place pour le nouvel élément</translation>
    </message>
    <message>
        <source>copy the disk&apos;s content into a new file</source>
        <translation>copiez le contenu du disque dans un nouveau fichier</translation>
    </message>
    <message>
        <source>open it with a newer program, or with the one that wrote it</source>
        <translation>ouvrez-le avec un programme plus récent, ou avec celui qui l&apos;a écrit</translation>
    </message>
    <message>
        <source>the file has only {size} bytes, less than its headers take</source>
        <translation>le fichier n&apos;a que {size} octets, moins que n&apos;en prennent ses en-têtes</translation>
    </message>
    <message>
        <source>the log was not empty: {entries} entries were replayed in memory; the file was not closed in order</source>
        <translation>le journal n&apos;était pas vide&#xa0;: {entries} entrées ont été rejouées en mémoire&#xa0;; le fichier n&apos;a pas été fermé correctement</translation>
    </message>
    <message>
        <source>nothing: the next write to the file completes it</source>
        <translation>rien&#xa0;: la prochaine écriture dans le fichier le complète</translation>
    </message>
    <message>
        <source>the block table has room for {length} entries, the disk needs {entries}</source>
        <translation>la table de blocs a de la place pour {length} entrées, le disque en a besoin de {entries}</translation>
    </message>
    <message>
        <source>the file ends at {size} bytes, before the end of this structure</source>
        <translation>le fichier se termine à {size} octets, avant la fin de cette structure</translation>
    </message>
    <message>
        <source>the file was cut short: restore it from a copy</source>
        <translation>le fichier a été tronqué&#xa0;: restaurez-le d&apos;une copie</translation>
    </message>
    <message>
        <source>header {slot} is damaged ({message}); the other one was used</source>
        <translation>l&apos;en-tête {slot} est endommagé ({message})&#xa0;; l&apos;autre a été utilisé</translation>
    </message>
    <message>
        <source>nothing: the next write to the file renews it</source>
        <translation>rien&#xa0;: la prochaine écriture dans le fichier le renouvelle</translation>
    </message>
    <message>
        <source>both headers have the same sequence number but differ</source>
        <translation>les deux en-têtes ont le même numéro de séquence mais diffèrent</translation>
    </message>
    <message>
        <source>both headers have the same sequence number</source>
        <translation>les deux en-têtes ont le même numéro de séquence</translation>
    </message>
    <message>
        <source>region table {number} is damaged ({message}); the other one was used</source>
        <translation>la table de régions {number} est endommagée ({message})&#xa0;; l&apos;autre a été utilisée</translation>
    </message>
    <message>
        <source>region table</source>
        <translation>table de régions</translation>
    </message>
    <message>
        <source>the file requires the unknown region {guid}</source>
        <translation>le fichier exige la région inconnue {guid}</translation>
    </message>
    <message>
        <source>region {guid} overlaps the log</source>
        <translation>la région {guid} chevauche le journal</translation>
    </message>
    <message>
        <source>the block table or the metadata region is missing</source>
        <translation>la table de blocs ou la région de métadonnées manque</translation>
    </message>
    <message>
        <source>block table and metadata regions are not marked as required (qemu writes them so)</source>
        <translation>la table de blocs et la région de métadonnées ne sont pas marquées comme requises (qemu les écrit ainsi)</translation>
    </message>
    <message>
        <source>metadata table</source>
        <translation>table de métadonnées</translation>
    </message>
    <message>
        <source>the file is marked as incomplete: creating it never finished</source>
        <translation>le fichier est marqué comme incomplet&#xa0;: sa création n&apos;a jamais été terminée</translation>
    </message>
    <message>
        <source>create or copy the file again</source>
        <translation>créez ou copiez de nouveau le fichier</translation>
    </message>
    <message>
        <source>the file requires the unknown metadata item {guid}</source>
        <translation>le fichier exige l&apos;élément de métadonnées inconnu {guid}</translation>
    </message>
    <message>
        <source>a differencing disk without parent locator</source>
        <translation>un disque de différenciation sans localisateur de parent</translation>
    </message>
    <message>
        <source>a parent locator in a disk that has no parent; ignored</source>
        <translation>un localisateur de parent dans un disque qui n&apos;a pas de parent&#xa0;; ignoré</translation>
    </message>
    <message>
        <source>parent locator</source>
        <translation>localisateur de parent</translation>
    </message>
    <message>
        <source>metadata item</source>
        <translation>élément de métadonnées</translation>
    </message>
    <message>
        <source>the file has no parent locator: it is no differencing disk</source>
        <translation>le fichier n&apos;a pas de localisateur de parent&#xa0;: ce n&apos;est pas un disque de différenciation</translation>
    </message>
    <message>
        <source>choose a differencing disk</source>
        <translation>choisissez un disque de différenciation</translation>
    </message>
    <message>
        <source>its entries overlap each other endlessly</source>
        <translation>ses entrées se chevauchent sans fin</translation>
    </message>
    <message>
        <source>the header names a log of length zero</source>
        <translation>l&apos;en-tête nomme un journal de longueur nulle</translation>
    </message>
    <message>
        <source>the file ends inside the log</source>
        <translation>le fichier se termine à l&apos;intérieur du journal</translation>
    </message>
    <message>
        <source>it must be replayed, but holds no valid sequence of entries</source>
        <translation>il doit être rejoué, mais ne contient aucune suite valide d&apos;entrées</translation>
    </message>
    <message>
        <source>the file has {size} bytes but had {flushed_file_offset} when the log was written</source>
        <translation>le fichier a {size} octets mais en avait {flushed_file_offset} quand le journal a été écrit</translation>
    </message>
    <message>
        <source>more than {most} updates to replay</source>
        <translation>plus de {most} modifications à rejouer</translation>
    </message>
    <message>
        <source>it would make the file {size} bytes long</source>
        <translation>il rendrait le fichier long de {size} octets</translation>
    </message>
    <message>
        <source>an earlier change of this file failed half way</source>
        <translation>une modification antérieure de ce fichier a échoué à mi-chemin</translation>
    </message>
    <message>
        <source>close and open the file again: its log completes it</source>
        <translation>fermez et rouvrez le fichier&#xa0;: son journal le complète</translation>
    </message>
    <message>
        <source>child and parent must both be VHDX files</source>
        <translation>l&apos;enfant et le parent doivent tous deux être des fichiers VHDX</translation>
    </message>
    <message>
        <source>choose another parent</source>
        <translation>choisissez un autre parent</translation>
    </message>
    <message>
        <source>the child has {virtual_size} bytes in sectors of {sector_size}, the parent {parent} in sectors of {parent_sector_size}</source>
        <translation>l&apos;enfant a {virtual_size} octets en secteurs de {sector_size}, le parent {parent} en secteurs de {parent_sector_size}</translation>
    </message>
    <message>
        <source>the prepared relink is damaged: {error}</source>
        <translation>le nouveau lien préparé est endommagé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>prepare it again</source>
        <translation>préparez-le de nouveau</translation>
    </message>
    <message>
        <source>the header&apos;s sequence number cannot grow any more</source>
        <translation>le numéro de séquence de l&apos;en-tête ne peut plus croître</translation>
    </message>
    <message>
        <source>the file has no log to write through</source>
        <translation>le fichier n&apos;a pas de journal par lequel écrire</translation>
    </message>
    <message>
        <source>only a differencing VHDX can be merged into a VHDX</source>
        <translation>seul un VHDX de différenciation peut être fusionné dans un VHDX</translation>
    </message>
    <message>
        <source>check the chain of files</source>
        <translation>vérifiez la chaîne de fichiers</translation>
    </message>
    <message>
        <source>the child&apos;s parent link does not name this file</source>
        <translation>le lien de parent de l&apos;enfant ne nomme pas ce fichier</translation>
    </message>
    <message>
        <source>reconnect the child to its parent first</source>
        <translation>reconnectez d&apos;abord l&apos;enfant à son parent</translation>
    </message>
    <message>
        <source>only a VHDX&apos;s description can be taken over</source>
        <translation>seule la description d&apos;un VHDX peut être reprise</translation>
    </message>
    <message>
        <source>offset {offset:#x}</source>
        <translation>offset {offset:#x}</translation>
    </message>
    <message>
        <source>{message} (Windows: {code:#010x})</source>
        <translation>{message} (Windows&#xa0;: {code:#010x})</translation>
    </message>
    <message>
        <source>{message} What to do: {remedy}</source>
        <translation>{message} À faire&#xa0;: {remedy}</translation>
    </message>
    <message>
        <source>the value of {name} is too large to hold at once</source>
        <translation>la valeur de {name} est trop grande pour être tenue d&apos;un coup</translation>
    </message>
    <message>
        <source>the file is too large to hold in memory</source>
        <translation>le fichier est trop grand pour tenir en mémoire</translation>
    </message>
    <message>
        <source>This is a fault of the program: it must write such files in pieces.</source>
        <translation>C&apos;est une erreur du programme&#xa0;: il doit écrire de tels fichiers par morceaux.</translation>
    </message>
    <message>
        <source>the signature is wrong</source>
        <translation>la signature est fausse</translation>
    </message>
    <message>
        <source>the checksum of the header is wrong</source>
        <translation>la somme de contrôle de l&apos;en-tête est fausse</translation>
    </message>
    <message>
        <source>{count} entries do not fit into the log</source>
        <translation>{count} entrées ne tiennent pas dans le journal</translation>
    </message>
    <message>
        <source>the checksum of entry {number} is wrong</source>
        <translation>la somme de contrôle de l&apos;entrée {number} est fausse</translation>
    </message>
    <message>
        <source>entry {number} lies outside the log</source>
        <translation>l&apos;entrée {number} se trouve hors du journal</translation>
    </message>
    <message>
        <source>entry {number} writes outside the file</source>
        <translation>l&apos;entrée {number} écrit hors du fichier</translation>
    </message>
    <message>
        <source>the data of entry {number} is damaged</source>
        <translation>les données de l&apos;entrée {number} sont endommagées</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes)</source>
        <translation>le fichier est vide (0 octet)</translation>
    </message>
    <message>
        <source>neither copy has a good signature and checksum</source>
        <translation>aucune des deux copies n&apos;a de bonne signature et somme de contrôle</translation>
    </message>
    <message>
        <source>both copies carry the same sequence</source>
        <translation>les deux copies portent la même séquence</translation>
    </message>
    <message>
        <source>format version {version} is not supported, only 4.0</source>
        <translation>la version de format {version} n&apos;est pas prise en charge, seulement 4.0</translation>
    </message>
    <message>
        <source>Open and save the virtual machine once on Windows Server 2016 or later.</source>
        <translation>Ouvrez et enregistrez une fois la machine virtuelle sous Windows Server 2016 ou ultérieur.</translation>
    </message>
    <message>
        <source>an alignment of {alignment}</source>
        <translation>un alignement de {alignment}</translation>
    </message>
    <message>
        <source>the replay log lies outside the file</source>
        <translation>le journal de relecture se trouve hors du fichier</translation>
    </message>
    <message>
        <source>object table</source>
        <translation>table d&apos;objets</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entrées</translation>
    </message>
    <message>
        <source>the checksum of an entry is wrong</source>
        <translation>la somme de contrôle d&apos;une entrée est fausse</translation>
    </message>
    <message>
        <source>unknown object type {kind}</source>
        <translation>type d&apos;objet inconnu {kind}</translation>
    </message>
    <message>
        <source>two file objects at one offset</source>
        <translation>deux objets fichier à un même offset</translation>
    </message>
    <message>
        <source>it lies outside the file</source>
        <translation>il se trouve hors du fichier</translation>
    </message>
    <message>
        <source>it overlaps another table</source>
        <translation>elle chevauche une autre table</translation>
    </message>
    <message>
        <source>key table</source>
        <translation>table de clés</translation>
    </message>
    <message>
        <source>a size of {size} bytes</source>
        <translation>une taille de {size} octets</translation>
    </message>
    <message>
        <source>the key tables are too large</source>
        <translation>les tables de clés sont trop grandes</translation>
    </message>
    <message>
        <source>the signature or index is wrong</source>
        <translation>la signature ou l&apos;index est faux</translation>
    </message>
    <message>
        <source>two tables with index {index} and one sequence</source>
        <translation>deux tables d&apos;index {index} et d&apos;une même séquence</translation>
    </message>
    <message>
        <source>the entries do not fill the table</source>
        <translation>les entrées ne remplissent pas la table</translation>
    </message>
    <message>
        <source>an entry of {size} bytes</source>
        <translation>une entrée de {size} octets</translation>
    </message>
    <message>
        <source>more than {most} keys</source>
        <translation>plus de {most} clés</translation>
    </message>
    <message>
        <source>the name of an entry is damaged</source>
        <translation>le nom d&apos;une entrée est endommagé</translation>
    </message>
    <message>
        <source>too many entries of unknown types</source>
        <translation>trop d&apos;entrées de types inconnus</translation>
    </message>
    <message>
        <source>a value exceeds its entry</source>
        <translation>une valeur dépasse son entrée</translation>
    </message>
    <message>
        <source>a key of type {kind} in a file object</source>
        <translation>une clé de type {kind} dans un objet fichier</translation>
    </message>
    <message>
        <source>the text of an entry is damaged</source>
        <translation>le texte d&apos;une entrée est endommagé</translation>
    </message>
    <message>
        <source>the parent of an entry does not exist</source>
        <translation>le parent d&apos;une entrée n&apos;existe pas</translation>
    </message>
    <message>
        <source>more than {most} levels of keys</source>
        <translation>plus de {most} niveaux de clés</translation>
    </message>
    <message>
        <source>keys are their own ancestors</source>
        <translation>des clés sont leurs propres ancêtres</translation>
    </message>
    <message>
        <source>no object table lists the value of {name}</source>
        <translation>aucune table d&apos;objets ne liste la valeur de {name}</translation>
    </message>
    <message>
        <source>the value of {name} overlaps or ends outside the file</source>
        <translation>la valeur de {name} chevauche ou se termine hors du fichier</translation>
    </message>
    <message>
        <source>key table {index}</source>
        <translation>table de clés {index}</translation>
    </message>
    <message>
        <source>the text of {node} is damaged</source>
        <translation>le texte de {node} est endommagé</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or copy it again while the virtual machine is off.</source>
        <translation>Restaurez le fichier d&apos;une sauvegarde, ou recopiez-le pendant que la machine virtuelle est éteinte.</translation>
    </message>
    <message>
        <source>the file ends inside the structure</source>
        <translation>le fichier se termine à l&apos;intérieur de la structure</translation>
    </message>
    <message>
        <source>the tree has too many keys for the container</source>
        <translation>l&apos;arbre a trop de clés pour le conteneur</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or re-create the configuration.</source>
        <translation>Restaurez le fichier d&apos;une sauvegarde, ou recréez la configuration.</translation>
    </message>
    <message>
        <source>the file cannot be kept byte for byte</source>
        <translation>le fichier ne peut pas être conservé octet par octet</translation>
    </message>
    <message>
        <source>the configuration is an empty file (0 bytes)</source>
        <translation>la configuration est un fichier vide (0 octet)</translation>
    </message>
    <message>
        <source>It is often a link that was copied without its target: copy the file it points to, usually below the folder of the virtual machine.</source>
        <translation>C&apos;est souvent un lien copié sans sa cible&#xa0;: copiez le fichier vers lequel il pointe, en général sous le dossier de la machine virtuelle.</translation>
    </message>
    <message>
        <source>{count} bytes are too many for a configuration</source>
        <translation>{count} octets sont trop pour une configuration</translation>
    </message>
    <message>
        <source>the file holds zero bytes only</source>
        <translation>le fichier ne contient que des octets nuls</translation>
    </message>
    <message>
        <source>the text is not valid {encoding}: {reason}</source>
        <translation>le texte n&apos;est pas du {encoding} valide&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Save it as UTF-16 or UTF-8, or restore it from a backup.</source>
        <translation>Enregistrez-le en UTF-16 ou UTF-8, ou restaurez-le d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>line {lineno}, column {offset}: {expat}</source>
        <translation>ligne {lineno}, colonne {offset}&#xa0;: {expat}</translation>
    </message>
    <message>
        <source>too deeply nested</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>more than {most} levels of elements</source>
        <translation>plus de {most} niveaux d&apos;éléments</translation>
    </message>
    <message>
        <source>more than {most} elements</source>
        <translation>plus de {most} éléments</translation>
    </message>
    <message>
        <source>an element without end</source>
        <translation>un élément sans fin</translation>
    </message>
    <message>
        <source>a close tag without end</source>
        <translation>une balise de fermeture sans fin</translation>
    </message>
    <message>
        <source>a document type declaration, which no configuration has, is refused</source>
        <translation>une déclaration de type de document, qu&apos;aucune configuration n&apos;a, est refusée</translation>
    </message>
    <message>
        <source>line {line}: {message}</source>
        <translation>ligne {line}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>no VHD footer here</source>
        <translation>pas de pied VHD ici</translation>
    </message>
    <message>
        <source>the file may be cut short: {remedy}</source>
        <translation>le fichier est peut-être tronqué&#xa0;: {remedy}</translation>
    </message>
    <message>
        <source>the checksum is {checksum:#010x}, the content gives {expected:#010x}</source>
        <translation>la somme de contrôle est {checksum:#010x}, le contenu donne {expected:#010x}</translation>
    </message>
    <message>
        <source>file format version {version:#010x} is not supported (only 1.x)</source>
        <translation>la version de format de fichier {version:#010x} n&apos;est pas prise en charge (seulement 1.x)</translation>
    </message>
    <message>
        <source>no dynamic disk header here</source>
        <translation>pas d&apos;en-tête de disque dynamique ici</translation>
    </message>
    <message>
        <source>header version {version:#010x} is not supported (only 1.x)</source>
        <translation>la version d&apos;en-tête {version:#010x} n&apos;est pas prise en charge (seulement 1.x)</translation>
    </message>
    <message>
        <source>cannot be read: {error}</source>
        <translation>ne peut pas être lu&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the file ends inside the header</source>
        <translation>le fichier se termine à l&apos;intérieur de l&apos;en-tête</translation>
    </message>
    <message>
        <source>no &apos;head&apos; signature</source>
        <translation>pas de signature &apos;head&apos;</translation>
    </message>
    <message>
        <source>unreadable: {error}</source>
        <translation>illisible&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the checksum is wrong</source>
        <translation>la somme de contrôle est fausse</translation>
    </message>
    <message>
        <source>version {version} is not supported</source>
        <translation>la version {version} n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>log version {log_version} is not supported</source>
        <translation>la version de journal {log_version} n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>the log is not placed on a 1 MiB boundary after the headers</source>
        <translation>le journal n&apos;est pas placé sur une limite de 1 MiB après les en-têtes</translation>
    </message>
    <message>
        <source>the file ends inside the region table</source>
        <translation>le fichier se termine à l&apos;intérieur de la table de régions</translation>
    </message>
    <message>
        <source>no &apos;regi&apos; signature</source>
        <translation>pas de signature &apos;regi&apos;</translation>
    </message>
    <message>
        <source>{count} entries, more than {most}</source>
        <translation>{count} entrées, plus de {most}</translation>
    </message>
    <message>
        <source>region {guid} is not on a 1 MiB boundary</source>
        <translation>la région {guid} n&apos;est pas sur une limite de 1 MiB</translation>
    </message>
    <message>
        <source>region {guid} has an impossible length</source>
        <translation>la région {guid} a une longueur impossible</translation>
    </message>
    <message>
        <source>two regions have the same id</source>
        <translation>deux régions ont le même identifiant</translation>
    </message>
    <message>
        <source>regions {guid} and {after} overlap</source>
        <translation>les régions {guid} et {after} se chevauchent</translation>
    </message>
    <message>
        <source>a log page is not 4 KiB or not aligned</source>
        <translation>une page du journal n&apos;a pas 4 KiB ou n&apos;est pas alignée</translation>
    </message>
    <message>
        <source>report this as a fault of the program</source>
        <translation>signalez cela comme une erreur du programme</translation>
    </message>
    <message>
        <source>the file ends inside the metadata table</source>
        <translation>le fichier se termine à l&apos;intérieur de la table de métadonnées</translation>
    </message>
    <message>
        <source>no &apos;metadata&apos; signature</source>
        <translation>pas de signature &apos;metadata&apos;</translation>
    </message>
    <message>
        <source>item {guid} lies outside the region</source>
        <translation>l&apos;élément {guid} se trouve hors de la région</translation>
    </message>
    <message>
        <source>two items have the same id</source>
        <translation>deux éléments ont le même identifiant</translation>
    </message>
    <message>
        <source>items {guid} and {after} overlap</source>
        <translation>les éléments {guid} et {after} se chevauchent</translation>
    </message>
    <message>
        <source>the required item &apos;{name}&apos; is missing</source>
        <translation>l&apos;élément requis «&#xa0;{name}&#xa0;» manque</translation>
    </message>
    <message>
        <source>the item is too short</source>
        <translation>l&apos;élément est trop court</translation>
    </message>
    <message>
        <source>{value} bytes; only 512 and 4096 exist</source>
        <translation>{value} octets&#xa0;; seuls 512 et 4096 existent</translation>
    </message>
    <message>
        <source>{virtual_size} bytes is not a whole number of sectors up to 64 TiB</source>
        <translation>{virtual_size} octets ne sont pas un nombre entier de secteurs jusqu&apos;à 64 TiB</translation>
    </message>
    <message>
        <source>{key} is not a GUID</source>
        <translation>{key} n&apos;est pas un GUID</translation>
    </message>
    <message>
        <source>unknown locator type {guid}</source>
        <translation>type de localisateur inconnu {guid}</translation>
    </message>
    <message>
        <source>its entries do not fit into the item</source>
        <translation>ses entrées ne tiennent pas dans l&apos;élément</translation>
    </message>
    <message>
        <source>a key or value lies outside the item</source>
        <translation>une clé ou une valeur se trouve hors de l&apos;élément</translation>
    </message>
    <message>
        <source>a key or value is not UTF-16</source>
        <translation>une clé ou une valeur n&apos;est pas en UTF-16</translation>
    </message>
    <message>
        <source>a key occurs twice</source>
        <translation>une clé apparaît deux fois</translation>
    </message>
    <message>
        <source>{key} is too long to store</source>
        <translation>{key} est trop long à enregistrer</translation>
    </message>
    <message>
        <source>volume {index}: {reason}</source>
        <translation>volume {index}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>use the block view for this volume</source>
        <translation>utilisez la vue par blocs pour ce volume</translation>
    </message>
    <message>
        <source>opening volume {index} ({filesystem})</source>
        <translation>l&apos;ouverture du volume {index} ({filesystem})</translation>
    </message>
    <message>
        <source>listing {prefix}</source>
        <translation>l&apos;énumération de {prefix}</translation>
    </message>
    <message>
        <source>{prefix}: only the first {count} entries were read</source>
        <translation>{prefix}&#xa0;: seules les {count} premières entrées ont été lues</translation>
    </message>
    <message>
        <source>only the first {most} entries were listed</source>
        <translation>seules les {most} premières entrées ont été listées</translation>
    </message>
    <message>
        <source>{entry}: the folder was met before (a loop); not entered</source>
        <translation>{entry}&#xa0;: le dossier a déjà été rencontré (une boucle)&#xa0;; pas parcouru</translation>
    </message>
    <message>
        <source>{entry}: deeper than {most} folders; not entered</source>
        <translation>{entry}&#xa0;: plus profond que {most} dossiers&#xa0;; pas parcouru</translation>
    </message>
    <message>
        <source>volume {index} has no file &apos;{path}&apos; at this moment</source>
        <translation>le volume {index} n&apos;a pas de fichier «&#xa0;{path}&#xa0;» à cet instant</translation>
    </message>
    <message>
        <source>list the folder above to see what it holds</source>
        <translation>listez le dossier au-dessus pour voir ce qu&apos;il contient</translation>
    </message>
    <message>
        <source>{entry}: {wanted} bytes are too many to read at once</source>
        <translation>{entry}&#xa0;: {wanted} octets sont trop pour être lus d&apos;un coup</translation>
    </message>
    <message>
        <source>copy the file out instead</source>
        <translation>copiez plutôt le fichier</translation>
    </message>
    <message>
        <source>reading {entry}</source>
        <translation>la lecture de {entry}</translation>
    </message>
    <message>
        <source>{entry} ends at {offset} of its {size} bytes</source>
        <translation>{entry} se termine à {offset} de ses {size} octets</translation>
    </message>
    <message>
        <source>let the guest check its file system</source>
        <translation>laissez l&apos;invité vérifier son système de fichiers</translation>
    </message>
    <message>
        <source>reading the layout of {entry}</source>
        <translation>la lecture de la disposition de {entry}</translation>
    </message>
    <message>
        <source>opening {entry}</source>
        <translation>l&apos;ouverture de {entry}</translation>
    </message>
    <message>
        <source>Copying {entry}</source>
        <translation>Copie de {entry}</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>il y a déjà un fichier de ce nom</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>choisissez un autre nom ou dossier</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>Énumération des fichiers</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>Comparaison des fichiers</translation>
    </message>
    <message>
        <source>{other}: {message}; taken as changed</source>
        <translation>{other}&#xa0;: {message}&#xa0;; considéré comme modifié</translation>
    </message>
    <message>
        <source>{other}: larger than its volume; judged by its layout alone</source>
        <translation>{other}&#xa0;: plus grand que son volume&#xa0;; jugé d&apos;après sa disposition seule</translation>
    </message>
    <message>
        <source>{path}: the volume names more content than it can hold; not compared</source>
        <translation>{path}&#xa0;: le volume nomme plus de contenu qu&apos;il ne peut en contenir&#xa0;; non comparé</translation>
    </message>
    <message>
        <source>Reading the free space of volume {index}</source>
        <translation>Lecture de l&apos;espace libre du volume {index}</translation>
    </message>
    <message>
        <source>the free space of {filesystem} is not read</source>
        <translation>l&apos;espace libre de {filesystem} n&apos;est pas lu</translation>
    </message>
    <message>
        <source>its allocation map is damaged ({error})</source>
        <translation>sa carte d&apos;allocation est endommagée ({error})</translation>
    </message>
    <message>
        <source>bytes {offset} to {end} of a volume of {length}</source>
        <translation>octets {offset} à {end} d&apos;un volume de {length}</translation>
    </message>
    <message>
        <source>the allocation map cannot be read: {what}</source>
        <translation>la carte d&apos;allocation ne peut pas être lue&#xa0;: {what}</translation>
    </message>
    <message>
        <source>let the guest check its file system; the block view still works</source>
        <translation>laissez l&apos;invité vérifier son système de fichiers&#xa0;; la vue des blocs fonctionne toujours</translation>
    </message>
    <message>
        <source>sector size {sector}, {per} sectors a cluster, {fats} tables</source>
        <translation>taille de secteur {sector}, {per} secteurs par cluster, {fats} tables</translation>
    </message>
    <message>
        <source>sector shift {sector}, cluster shift {cluster}</source>
        <translation>décalage de secteur {sector}, décalage de cluster {cluster}</translation>
    </message>
    <message>
        <source>the root folder names no allocation bitmap</source>
        <translation>le dossier racine ne nomme aucun bitmap d&apos;allocation</translation>
    </message>
    <message>
        <source>a bitmap of {length} bytes for {count} clusters</source>
        <translation>un bitmap de {length} octets pour {count} clusters</translation>
    </message>
    <message>
        <source>the allocation bitmap ends early</source>
        <translation>le bitmap d&apos;allocation se termine trop tôt</translation>
    </message>
    <message>
        <source>block size code {log_block}, {per_group} blocks a group</source>
        <translation>code de taille de bloc {log_block}, {per_group} blocs par groupe</translation>
    </message>
    <message>
        <source>descriptors spread over the volume (meta_bg) or clusters (bigalloc)</source>
        <translation>descripteurs répartis sur le volume (meta_bg) ou clusters (bigalloc)</translation>
    </message>
    <message>
        <source>{blocks} blocks of {size} bytes in {groups} groups</source>
        <translation>{blocks} blocs de {size} octets en {groups} groupes</translation>
    </message>
    <message>
        <source>sector size {sector}, {per} sectors a cluster</source>
        <translation>taille de secteur {sector}, {per} secteurs par cluster</translation>
    </message>
    <message>
        <source>{count} clusters of {unit} bytes</source>
        <translation>{count} clusters de {unit} octets</translation>
    </message>
    <message>
        <source>a domain controller (Active Directory)</source>
        <translation>un contrôleur de domaine (Active Directory)</translation>
    </message>
    <message>
        <source>SQL Server</source>
        <translation>SQL Server</translation>
    </message>
    <message>
        <source>Exchange Server</source>
        <translation>Exchange Server</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL ou MariaDB</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Do not revert it while other domain controllers run, unless host and guest support the VM generation id (Server 2012 and later); restore from a directory backup instead.</source>
        <translation>Ne le rétablissez pas tant que d&apos;autres contrôleurs de domaine fonctionnent, sauf si l&apos;hôte et l&apos;invité prennent en charge l&apos;ID de génération de VM (Server 2012 et ultérieur)&#xa0;; restaurez plutôt une sauvegarde de l&apos;annuaire.</translation>
    </message>
    <message>
        <source>Revert only with all partners of the database in mind; prefer its own backup.</source>
        <translation>Ne rétablissez qu&apos;en tenant compte de tous les partenaires de la base de données&#xa0;; préférez sa propre sauvegarde.</translation>
    </message>
    <message>
        <source>Reverting can roll back update numbers, and replication then stops or loses changes.</source>
        <translation>Le rétablissement peut faire reculer les numéros de mise à jour&#xa0;; la réplication s&apos;arrête alors ou perd des modifications.</translation>
    </message>
    <message>
        <source>Reverting loses every transaction since the snapshot, and replicas can part.</source>
        <translation>Le rétablissement perd toutes les transactions depuis le point de contrôle, et les réplicas peuvent diverger.</translation>
    </message>
    <message>
        <source>The block map cannot be read to its end: {message}</source>
        <translation>La carte des blocs ne peut pas être lue jusqu&apos;au bout&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Restore the file from a copy.</source>
        <translation>Restaurez le fichier à partir d&apos;une copie.</translation>
    </message>
    <message>
        <source>Moments that need the blocks concerned cannot be read.</source>
        <translation>Les instants qui ont besoin des blocs concernés ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The guest seems to be {what}.</source>
        <translation>L&apos;invité semble être {what}.</translation>
    </message>
    <message>
        <source>The guest seems to run {what}.</source>
        <translation>L&apos;invité semble exécuter {what}.</translation>
    </message>
    <message>
        <source>{slot}: the guest holds {path}</source>
        <translation>{slot}&#xa0;: l&apos;invité contient {path}</translation>
    </message>
    <message>
        <source>files inside the guest cannot be shown: the library pytsk3 is not installed</source>
        <translation>les fichiers de l&apos;invité ne peuvent pas être affichés&#xa0;: la bibliothèque pytsk3 n&apos;est pas installée</translation>
    </message>
    <message>
        <source>install it with: pip install &apos;snapviewer[files]&apos;</source>
        <translation>installez-la avec&#xa0;: pip install &apos;snapviewer[files]&apos;</translation>
    </message>
    <message>
        <source>no file system known to snapviewer was recognised; the block view still works</source>
        <translation>aucun système de fichiers connu de snapviewer n&apos;a été reconnu&#xa0;; la vue des blocs fonctionne toujours</translation>
    </message>
    <message>
        <source>encrypted with {name}: files can only be seen inside the guest; the block view still works</source>
        <translation>chiffré avec {name}&#xa0;: les fichiers ne sont visibles que dans l&apos;invité&#xa0;; la vue des blocs fonctionne toujours</translation>
    </message>
    <message>
        <source>{name} is recognised, but its files are not read; the block view still works</source>
        <translation>{name} est reconnu, mais ses fichiers ne sont pas lus&#xa0;; la vue des blocs fonctionne toujours</translation>
    </message>
    <message>
        <source>an external ext journal</source>
        <translation>un journal ext externe</translation>
    </message>
    <message>
        <source>an LVM physical volume</source>
        <translation>un volume physique LVM</translation>
    </message>
    <message>
        <source>swap space holds no files</source>
        <translation>l&apos;espace d&apos;échange ne contient aucun fichier</translation>
    </message>
    <message>
        <source>a disk of a Storage Spaces pool</source>
        <translation>un disque d&apos;un pool d&apos;espaces de stockage</translation>
    </message>
    <message>
        <source>a member of a Linux RAID</source>
        <translation>un membre d&apos;un RAID Linux</translation>
    </message>
    <message>
        <source>It cannot be composed: {fault}</source>
        <translation>Il ne peut pas être composé&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>Volume {number} ({kind}, {filesystem})</source>
        <translation>Volume {number} ({kind}, {filesystem})</translation>
    </message>
    <message>
        <source>{entries} entries listed, {files} files read, {errors} errors</source>
        <translation>{entries} entrées listées, {files} fichiers lus, {errors} erreurs</translation>
    </message>
    <message>
        <source>not looked into</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>{about}: {said}</source>
        <translation>{about}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>The disk holds no partitions.</source>
        <translation>Le disque ne contient aucune partition.</translation>
    </message>
    <message>
        <source>pytsk3 is not installed</source>
        <translation>pytsk3 n&apos;est pas installé</translation>
    </message>
    <message>
        <source>{entry}: ends early</source>
        <translation>{entry}&#xa0;: se termine trop tôt</translation>
    </message>
    <message>
        <source>Reading the versions of {name}</source>
        <translation>Lecture des versions de {name}</translation>
    </message>
    <message>
        <source>the volume does not exist at this moment</source>
        <translation>le volume n&apos;existe pas à cet instant</translation>
    </message>
    <message>
        <source>larger than its volume</source>
        <translation>plus grand que son volume</translation>
    </message>
    <message>
        <source>Finding where the guest&apos;s files lie</source>
        <translation>Recherche de l&apos;emplacement des fichiers de l&apos;invité</translation>
    </message>
    <message>
        <source>Volume {index} ({filesystem}): {message}</source>
        <translation>Volume {index} ({filesystem})&#xa0;: {message}</translation>
    </message>
    <message>
        <source>FAT12</source>
        <translation>FAT12</translation>
    </message>
    <message>
        <source>FAT16</source>
        <translation>FAT16</translation>
    </message>
    <message>
        <source>NTFS or exFAT</source>
        <translation>NTFS ou exFAT</translation>
    </message>
    <message>
        <source>FAT32</source>
        <translation>FAT32</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Dynamic disk</source>
        <translation>Disque dynamique</translation>
    </message>
    <message>
        <source>Linux swap</source>
        <translation>Échange Linux</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Linux LVM</source>
        <translation>LVM Linux</translation>
    </message>
    <message>
        <source>EFI system</source>
        <translation>Système EFI</translation>
    </message>
    <message>
        <source>Linux RAID</source>
        <translation>RAID Linux</translation>
    </message>
    <message>
        <source>Microsoft reserved</source>
        <translation>Réservée Microsoft</translation>
    </message>
    <message>
        <source>Basic data</source>
        <translation>Données de base</translation>
    </message>
    <message>
        <source>Dynamic disk metadata</source>
        <translation>Métadonnées de disque dynamique</translation>
    </message>
    <message>
        <source>Dynamic disk data</source>
        <translation>Données de disque dynamique</translation>
    </message>
    <message>
        <source>Storage Spaces</source>
        <translation>Espaces de stockage</translation>
    </message>
    <message>
        <source>BIOS boot</source>
        <translation>Démarrage BIOS</translation>
    </message>
    <message>
        <source>reserved by Windows; holds no files</source>
        <translation>réservée par Windows&#xa0;; ne contient aucun fichier</translation>
    </message>
    <message>
        <source>holds a boot loader, no files</source>
        <translation>contient un chargeur de démarrage, aucun fichier</translation>
    </message>
    <message>
        <source>the database of a dynamic disk; holds no files</source>
        <translation>la base de données d&apos;un disque dynamique&#xa0;; ne contient aucun fichier</translation>
    </message>
    <message>
        <source>volumes of a dynamic disk are not read; the block view still works</source>
        <translation>les volumes d&apos;un disque dynamique ne sont pas lus&#xa0;; la vue des blocs fonctionne toujours</translation>
    </message>
    <message>
        <source>a disk of a Storage Spaces pool is not read; the block view still works</source>
        <translation>un disque d&apos;un pool d&apos;espaces de stockage n&apos;est pas lu&#xa0;; la vue des blocs fonctionne toujours</translation>
    </message>
    <message>
        <source>Whole disk</source>
        <translation>Disque entier</translation>
    </message>
    <message>
        <source>the partition reaches {length} bytes past the end of the disk; the block view still works</source>
        <translation>la partition dépasse la fin du disque de {length} octets&#xa0;; la vue des blocs fonctionne toujours</translation>
    </message>
    <message>
        <source>Type {code}</source>
        <translation>Type {code}</translation>
    </message>
    <message>
        <source>both GPT partition tables are damaged; the block view still works</source>
        <translation>les deux tables de partition GPT sont endommagées&#xa0;; la vue des blocs fonctionne toujours</translation>
    </message>
    <message>
        <source>{what} just now. Wait until it is done, then refresh.</source>
        <translation>{what} en ce moment. Attendez que ce soit terminé, puis actualisez.</translation>
    </message>
    <message>
        <source>No other operation of the host on this VM is under way.</source>
        <translation>Aucune autre opération de l&apos;hôte sur cette VM n&apos;est en cours.</translation>
    </message>
    <message>
        <source>The host is merging disks of this VM; it may refuse until that is done.</source>
        <translation>L&apos;hôte fusionne des disques de cette VM&#xa0;; il peut refuser jusqu&apos;à ce que ce soit fait.</translation>
    </message>
    <message>
        <source>The VM&apos;s state is &apos;{state}&apos;; the host may refuse.</source>
        <translation>L&apos;état de la VM est «&#xa0;{state}&#xa0;»&#xa0;; l&apos;hôte peut refuser.</translation>
    </message>
    <message>
        <source>Now is no snapshot.</source>
        <translation>Maintenant n&apos;est pas un point de contrôle.</translation>
    </message>
    <message>
        <source>This is a recovery snapshot of a backup; let the backup end first.</source>
        <translation>C&apos;est un point de contrôle de récupération d&apos;une sauvegarde&#xa0;; laissez d&apos;abord la sauvegarde se terminer.</translation>
    </message>
    <message>
        <source>Hyper-V made this snapshot for itself (&apos;{kind}&apos;); it may still need it.</source>
        <translation>Hyper-V a créé ce point de contrôle pour lui-même («&#xa0;{kind}&#xa0;»)&#xa0;; il peut encore en avoir besoin.</translation>
    </message>
    <message>
        <source>How much is written and freed cannot be known before: the host tells file sizes, not which blocks they share.</source>
        <translation>On ne peut pas savoir d&apos;avance combien sera écrit et libéré&#xa0;: l&apos;hôte indique les tailles des fichiers, pas les blocs qu&apos;ils partagent.</translation>
    </message>
    <message>
        <source>The host keeps what &apos;{machine}&apos; is now as the snapshot &apos;{name}&apos;.</source>
        <translation>L&apos;hôte conserve ce qu&apos;est «&#xa0;{machine}&#xa0;» maintenant comme point de contrôle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Delete the snapshot.</source>
        <translation>Supprimez le point de contrôle.</translation>
    </message>
    <message>
        <source>Snapshots are switched off in this VM&apos;s settings (CheckpointType).</source>
        <translation>Les points de contrôle sont désactivés dans les paramètres de cette VM (CheckpointType).</translation>
    </message>
    <message>
        <source>The VM&apos;s memory, {size} now, is written with the snapshot; the VM stands still for a moment.</source>
        <translation>La mémoire de la VM, {size} actuellement, est écrite avec le point de contrôle&#xa0;; la VM s&apos;arrête un instant.</translation>
    </message>
    <message>
        <source>The snapshot is made inside the guest, without its memory.</source>
        <translation>Le point de contrôle est créé dans l&apos;invité, sans sa mémoire.</translation>
    </message>
    <message>
        <source>The snapshot is made inside the guest, without its memory, or with its memory where the guest cannot.</source>
        <translation>Le point de contrôle est créé dans l&apos;invité, sans sa mémoire, ou avec sa mémoire si l&apos;invité ne le peut pas.</translation>
    </message>
    <message>
        <source>take the snapshot &apos;{name}&apos;</source>
        <translation>créer le point de contrôle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Hyper-V puts a new differencing disk over it for {slot}</source>
        <translation>Hyper-V place un nouveau disque de différenciation au-dessus pour {slot}</translation>
    </message>
    <message>
        <source>Revert to &apos;{take_first}&apos;.</source>
        <translation>Rétablissez «&#xa0;{take_first}&#xa0;».</translation>
    </message>
    <message>
        <source>The VM becomes &apos;{moment}&apos; again. Everything Now has written since is gone for good: a host has no undo.</source>
        <translation>La VM redevient «&#xa0;{moment}&#xa0;». Tout ce que Maintenant a écrit depuis est définitivement perdu&#xa0;: un hôte n&apos;a pas d&apos;annulation.</translation>
    </message>
    <message>
        <source>The VM is running; the host stops it without shutting the guest down.</source>
        <translation>La VM fonctionne&#xa0;; l&apos;hôte l&apos;arrête sans arrêter l&apos;invité proprement.</translation>
    </message>
    <message>
        <source>The snapshot holds memory: the VM comes back saved or running in it.</source>
        <translation>Le point de contrôle contient la mémoire&#xa0;: la VM revient enregistrée ou en fonctionnement.</translation>
    </message>
    <message>
        <source>revert to &apos;{moment}&apos;</source>
        <translation>rétablir «&#xa0;{moment}&#xa0;»</translation>
    </message>
    <message>
        <source>Hyper-V removes what Now wrote</source>
        <translation>Hyper-V retire ce que Maintenant a écrit</translation>
    </message>
    <message>
        <source>The VM no longer has the disk {file}; the file stays.</source>
        <translation>La VM n&apos;a plus le disque {file}&#xa0;; le fichier reste.</translation>
    </message>
    <message>
        <source>Rename it back.</source>
        <translation>Renommez-le à nouveau.</translation>
    </message>
    <message>
        <source>call &apos;{moment}&apos; &apos;{name}&apos;</source>
        <translation>appeler «&#xa0;{moment}&#xa0;» «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete snapshot and everything below: &apos;{moment}&apos;</source>
        <translation>Supprimer le point de contrôle et tout ce qui est au-dessous&#xa0;: «&#xa0;{moment}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete snapshot: &apos;{moment}&apos;</source>
        <translation>Supprimer le point de contrôle&#xa0;: «&#xa0;{moment}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>You can no longer go back to {names}. The VM itself does not change. A host has no undo.</source>
        <translation>Vous ne pouvez plus revenir à {names}. La VM elle-même ne change pas. Un hôte n&apos;a pas d&apos;annulation.</translation>
    </message>
    <message>
        <source>delete {names}</source>
        <translation>supprimer {names}</translation>
    </message>
    <message>
        <source>Hyper-V removes the settings and saved state of &apos;{name}&apos;</source>
        <translation>Hyper-V retire les paramètres et l&apos;état enregistré de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Hyper-V removes it</source>
        <translation>Hyper-V le retire</translation>
    </message>
    <message>
        <source>{file} is no disk that Hyper-V made for a snapshot; whether it goes or stays the host decides.</source>
        <translation>{file} n&apos;est pas un disque que Hyper-V a créé pour un point de contrôle&#xa0;; c&apos;est l&apos;hôte qui décide s&apos;il part ou reste.</translation>
    </message>
    <message>
        <source>Hyper-V merges {child} with it, {size} at most</source>
        <translation>Hyper-V fusionne {child} avec lui, {size} au plus</translation>
    </message>
    <message>
        <source>Hyper-V merges {child} with it, of unknown size</source>
        <translation>Hyper-V fusionne {child} avec lui, taille inconnue</translation>
    </message>
    <message numerus="yes">
        <source>{file} stays: {n} disk stands on it.</source>
        <comment>{file} stays: {n} disks stand on it.</comment>
        <translation>
            <numerusform>{file} reste&#xa0;: {n} disque repose dessus.</numerusform>
            <numerusform>{file} reste&#xa0;: {n} disques reposent dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>check the name, the network, and that remote management (WinRM) is on: Enable-PSRemoting on the host</source>
        <translation>vérifiez le nom, le réseau et que la gestion à distance (WinRM) est activée&#xa0;: Enable-PSRemoting sur l&apos;hôte</translation>
    </message>
    <message>
        <source>look at the host; if it is only slow, try again</source>
        <translation>regardez l&apos;hôte&#xa0;; s&apos;il est seulement lent, réessayez</translation>
    </message>
    <message>
        <source>use an account in the host&apos;s group &apos;Hyper-V Administrators&apos; or &apos;Administrators&apos;</source>
        <translation>utilisez un compte du groupe «&#xa0;Administrateurs Hyper-V&#xa0;» ou «&#xa0;Administrateurs&#xa0;» de l&apos;hôte</translation>
    </message>
    <message>
        <source>on the host, install the Hyper-V PowerShell module (it exists from Windows Server 2012 on); for older hosts open the VM&apos;s folder instead</source>
        <translation>sur l&apos;hôte, installez le module PowerShell Hyper-V (il existe depuis Windows Server 2012)&#xa0;; pour les hôtes plus anciens, ouvrez plutôt le dossier de la VM</translation>
    </message>
    <message>
        <source>see the host&apos;s message; its event log &apos;Hyper-V-VMMS&apos; says more</source>
        <translation>voyez le message de l&apos;hôte&#xa0;; son journal d&apos;événements «&#xa0;Hyper-V-VMMS&#xa0;» en dit plus</translation>
    </message>
    <message>
        <source>run the command again; if it stays, check what the host&apos;s PowerShell prints when it starts</source>
        <translation>relancez la commande&#xa0;; si cela persiste, vérifiez ce que le PowerShell de l&apos;hôte affiche à son démarrage</translation>
    </message>
    <message>
        <source>pip install &apos;snapviewer[host]&apos;</source>
        <translation>pip install &apos;snapviewer[host]&apos;</translation>
    </message>
    <message>
        <source>the host failed without a message</source>
        <translation>l&apos;hôte a échoué sans message</translation>
    </message>
    <message>
        <source>No longer waiting. The host carries on with what it has begun: {steps}.</source>
        <translation>Fin de l&apos;attente. L&apos;hôte poursuit ce qu&apos;il a commencé&#xa0;: {steps}.</translation>
    </message>
    <message>
        <source>The rest of the plan was not begun.</source>
        <translation>Le reste du plan n&apos;a pas été commencé.</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; has changed on the host since the plan was made</source>
        <translation>«&#xa0;{vm}&#xa0;» a changé sur l&apos;hôte depuis que le plan a été établi</translation>
    </message>
    <message>
        <source>{message} (done before that: {steps})</source>
        <translation>{message} (fait auparavant&#xa0;: {steps})</translation>
    </message>
    <message>
        <source>{message} (the host may carry on with it; refresh to see)</source>
        <translation>{message} (l&apos;hôte poursuit peut-être&#xa0;; actualisez pour voir)</translation>
    </message>
    <message>
        <source>{message} (the cmdlet was carried out; only watching it failed)</source>
        <translation>{message} (l&apos;applet de commande a été exécutée&#xa0;; seule sa surveillance a échoué)</translation>
    </message>
    <message>
        <source>the host is idle but still lists {left}</source>
        <translation>l&apos;hôte est inactif, mais liste encore {left}</translation>
    </message>
    <message>
        <source>The host merges</source>
        <translation>L&apos;hôte fusionne</translation>
    </message>
    <message>
        <source>the host has {count} virtual machines: {names}</source>
        <translation>l&apos;hôte a {count} machines virtuelles&#xa0;: {names}</translation>
    </message>
    <message>
        <source>choose one with --vm NAME or --vm ID</source>
        <translation>choisissez-en une avec --vm NAME ou --vm ID</translation>
    </message>
    <message>
        <source>&apos;{reference}&apos; names {count} virtual machines: {ids}</source>
        <translation>«&#xa0;{reference}&#xa0;» désigne {count} machines virtuelles&#xa0;: {ids}</translation>
    </message>
    <message>
        <source>name the one you mean by its id</source>
        <translation>désignez celle que vous voulez par son ID</translation>
    </message>
    <message>
        <source>the host has no VM &apos;{reference}&apos;; it has: {names}</source>
        <translation>l&apos;hôte n&apos;a pas de VM «&#xa0;{reference}&#xa0;»&#xa0;; il a&#xa0;: {names}</translation>
    </message>
    <message>
        <source>use a name or an id that &apos;inspect&apos; shows</source>
        <translation>utilisez un nom ou un ID que &apos;inspect&apos; affiche</translation>
    </message>
    <message>
        <source>The host cannot say more about a disk file: {message}</source>
        <translation>L&apos;hôte ne peut pas en dire plus sur un fichier de disque&#xa0;: {message}</translation>
    </message>
    <message>
        <source>If another host uses the file on shared storage, ask that one.</source>
        <translation>Si un autre hôte utilise le fichier sur un stockage partagé, interrogez celui-là.</translation>
    </message>
    <message>
        <source>Its size and parent are not known, so no forecast counts it.</source>
        <translation>Sa taille et son parent ne sont pas connus, aucune prévision ne le compte donc.</translation>
    </message>
    <message>
        <source>No snapshot names this disk any more; the host merges it now.</source>
        <translation>Plus aucun point de contrôle ne nomme ce disque&#xa0;; l&apos;hôte le fusionne actuellement.</translation>
    </message>
    <message>
        <source>No snapshot names this disk any more; the host has yet to merge it.</source>
        <translation>Plus aucun point de contrôle ne nomme ce disque&#xa0;; l&apos;hôte doit encore le fusionner.</translation>
    </message>
    <message>
        <source>If it stays so, look for a backup or a lock that holds the merge up.</source>
        <translation>Si cela reste ainsi, cherchez une sauvegarde ou un verrou qui retarde la fusion.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the host says &apos;{state}&apos;, &apos;{status}&apos;</source>
        <translation>l&apos;hôte indique «&#xa0;{state}&#xa0;», «&#xa0;{status}&#xa0;»</translation>
    </message>
    <message>
        <source>the host says &apos;{state}&apos;</source>
        <translation>l&apos;hôte indique «&#xa0;{state}&#xa0;»</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The host calls the VM&apos;s state critical: {state}.</source>
        <translation>L&apos;hôte dit que l&apos;état de la VM est critique&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>Check that its storage can be reached.</source>
        <translation>Vérifiez que son stockage est accessible.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a recovery snapshot, as backups make it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un point de contrôle de récupération, comme en créent les sauvegardes.</translation>
    </message>
    <message>
        <source>If no backup runs, the backup program has left it behind.</source>
        <translation>Si aucune sauvegarde n&apos;est en cours, le programme de sauvegarde l&apos;a laissé.</translation>
    </message>
    <message>
        <source>The host says that &apos;{name}&apos; stands on the snapshot {parent}, which it does not list.</source>
        <translation>L&apos;hôte dit que «&#xa0;{name}&#xa0;» repose sur le point de contrôle {parent}, qu&apos;il ne liste pas.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is shown as a root.</source>
        <translation>«&#xa0;{name}&#xa0;» est affiché comme racine.</translation>
    </message>
    <message>
        <source>The parents the host names go round in a circle at &apos;{current}&apos;.</source>
        <translation>Les parents que l&apos;hôte nomme tournent en rond à «&#xa0;{current}&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;{current}&apos; is shown as a root.</source>
        <translation>«&#xa0;{current}&#xa0;» est affiché comme racine.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; shows no virtual machine to this login, which belongs to neither &apos;Administrators&apos; nor &apos;Hyper-V Administrators&apos;; Hyper-V then lists nothing.</source>
        <translation>«&#xa0;{name}&#xa0;» ne montre aucune machine virtuelle à ce compte, qui n&apos;appartient ni à «&#xa0;Administrateurs&#xa0;» ni à «&#xa0;Administrateurs Hyper-V&#xa0;»&#xa0;; Hyper-V ne liste alors rien.</translation>
    </message>
    <message>
        <source>Use another account, or start as administrator.</source>
        <translation>Utilisez un autre compte, ou démarrez en tant qu&apos;administrateur.</translation>
    </message>
    <message>
        <source>The host takes a snapshot</source>
        <translation>L&apos;hôte crée un point de contrôle</translation>
    </message>
    <message>
        <source>The host reverts to a snapshot</source>
        <translation>L&apos;hôte rétablit un point de contrôle</translation>
    </message>
    <message>
        <source>The host deletes a snapshot</source>
        <translation>L&apos;hôte supprime un point de contrôle</translation>
    </message>
    <message>
        <source>The host exports the VM</source>
        <translation>L&apos;hôte exporte la VM</translation>
    </message>
    <message>
        <source>The host migrates the VM</source>
        <translation>L&apos;hôte migre la VM</translation>
    </message>
    <message>
        <source>The host backs the VM up</source>
        <translation>L&apos;hôte sauvegarde la VM</translation>
    </message>
    <message>
        <source>The host moves the VM&apos;s storage</source>
        <translation>L&apos;hôte déplace le stockage de la VM</translation>
    </message>
    <message>
        <source>the host&apos;s answer is not as expected: {error}</source>
        <translation>la réponse de l&apos;hôte n&apos;est pas celle attendue&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the host refused the login: {text}</source>
        <translation>l&apos;hôte a refusé la connexion&#xa0;: {text}</translation>
    </message>
    <message>
        <source>the host cannot be reached: {text}</source>
        <translation>l&apos;hôte est injoignable&#xa0;: {text}</translation>
    </message>
    <message>
        <source>reaching another machine needs pypsrp, which is not installed ({error})</source>
        <translation>joindre une autre machine nécessite pypsrp, qui n&apos;est pas installé ({error})</translation>
    </message>
    <message>
        <source>no answer within {seconds} s; the host may still be at work on it</source>
        <translation>pas de réponse en {seconds} s&#xa0;; l&apos;hôte y travaille peut-être encore</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>pas de réponse en {seconds} s</translation>
    </message>
    <message>
        <source>this machine runs no Hyper-V</source>
        <translation>cette machine n&apos;exécute pas Hyper-V</translation>
    </message>
    <message>
        <source>name a Windows host: --host NAME</source>
        <translation>nommez un hôte Windows&#xa0;: --host NAME</translation>
    </message>
    <message>
        <source>the request is too long for a command line ({length} characters)</source>
        <translation>la requête est trop longue pour une ligne de commande ({length} caractères)</translation>
    </message>
    <message>
        <source>use shorter names</source>
        <translation>utilisez des noms plus courts</translation>
    </message>
    <message>
        <source>PowerShell cannot be started: {error}</source>
        <translation>PowerShell ne peut pas être démarré&#xa0;: {error}</translation>
    </message>
    <message>
        <source>check that Windows PowerShell is installed and allowed to run</source>
        <translation>vérifiez que Windows PowerShell est installé et autorisé à s&apos;exécuter</translation>
    </message>
    <message>
        <source>{name} is no host name</source>
        <translation>{name} n&apos;est pas un nom d&apos;hôte</translation>
    </message>
    <message>
        <source>give a computer name, a full domain name, an IP address, or &apos;.&apos; for this machine</source>
        <translation>donnez un nom d&apos;ordinateur, un nom de domaine complet, une adresse IP, ou &apos;.&apos; pour cette machine</translation>
    </message>
    <message>
        <source>the host sent no answer; it said: {said}</source>
        <translation>l&apos;hôte n&apos;a envoyé aucune réponse&#xa0;; il a dit&#xa0;: {said}</translation>
    </message>
    <message>
        <source>the host sent no answer</source>
        <translation>l&apos;hôte n&apos;a envoyé aucune réponse</translation>
    </message>
    <message>
        <source>the host&apos;s answer cannot be read: {error}</source>
        <translation>la réponse de l&apos;hôte ne peut pas être lue&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the host&apos;s answer is no object</source>
        <translation>la réponse de l&apos;hôte n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>the host&apos;s answer holds no result</source>
        <translation>la réponse de l&apos;hôte ne contient aucun résultat</translation>
    </message>
    <message>
        <source>it is a {kind} disk and has no parent</source>
        <translation>c&apos;est un disque de type {kind}, qui n&apos;a pas de parent</translation>
    </message>
    <message>
        <source>its id is the one the child expects</source>
        <translation>son ID est celui que l&apos;enfant attend</translation>
    </message>
    <message>
        <source>its id is another</source>
        <translation>son ID est un autre</translation>
    </message>
    <message>
        <source>same virtual size</source>
        <translation>même taille virtuelle</translation>
    </message>
    <message>
        <source>another virtual size</source>
        <translation>autre taille virtuelle</translation>
    </message>
    <message>
        <source>same virtual disk id</source>
        <translation>même ID de disque virtuel</translation>
    </message>
    <message>
        <source>another virtual disk id</source>
        <translation>autre ID de disque virtuel</translation>
    </message>
    <message>
        <source>it has the stored name</source>
        <translation>il a le nom enregistré</translation>
    </message>
    <message>
        <source>{overlap:.0%} of the child&apos;s blocks lie over data of it</source>
        <translation>{overlap:.0%} des blocs de l&apos;enfant recouvrent des données de celui-ci</translation>
    </message>
    <message>
        <source>not modified after the child</source>
        <translation>non modifié après l&apos;enfant</translation>
    </message>
    <message>
        <source>modified after the child</source>
        <translation>modifié après l&apos;enfant</translation>
    </message>
    <message>
        <source>processors</source>
        <translation>processeurs</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>disks</source>
        <translation>disques</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>microprogramme</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>times and ids</source>
        <translation>heures et ID</translation>
    </message>
    <message>
        <source>Floppy</source>
        <translation>Disquette</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Microprogramme</translation>
    </message>
    <message>
        <source>Guest state</source>
        <translation>État invité</translation>
    </message>
    <message>
        <source>Number of processors</source>
        <translation>Nombre de processeurs</translation>
    </message>
    <message>
        <source>Processor limit (1/1000 %)</source>
        <translation>Limite de processeur (1/1000 %)</translation>
    </message>
    <message>
        <source>Processor reservation (1/1000 %)</source>
        <translation>Réserve de processeur (1/1000 %)</translation>
    </message>
    <message>
        <source>Processor weight</source>
        <translation>Poids de processeur</translation>
    </message>
    <message>
        <source>Limit CPU identification</source>
        <translation>Limiter l&apos;identification du processeur</translation>
    </message>
    <message>
        <source>Limit processor features (for migration)</source>
        <translation>Limiter les fonctions du processeur (pour la migration)</translation>
    </message>
    <message>
        <source>Nested virtualization</source>
        <translation>Virtualisation imbriquée</translation>
    </message>
    <message>
        <source>Hardware threads per core</source>
        <translation>Threads matériels par cœur</translation>
    </message>
    <message>
        <source>Memory (MiB)</source>
        <translation>Mémoire (MiB)</translation>
    </message>
    <message>
        <source>Maximum memory (MiB)</source>
        <translation>Mémoire maximale (MiB)</translation>
    </message>
    <message>
        <source>Minimum memory (MiB)</source>
        <translation>Mémoire minimale (MiB)</translation>
    </message>
    <message>
        <source>Memory priority</source>
        <translation>Priorité de la mémoire</translation>
    </message>
    <message>
        <source>Memory buffer (%)</source>
        <translation>Mémoire tampon (%)</translation>
    </message>
    <message>
        <source>Dynamic memory</source>
        <translation>Mémoire dynamique</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind of configuration</source>
        <translation>Type de configuration</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Configuration version</source>
        <translation>Version de configuration</translation>
    </message>
    <message>
        <source>Generation (0 = 1, 1 = 2)</source>
        <translation>Génération (0 = 1, 1 = 2)</translation>
    </message>
    <message>
        <source>Highly available</source>
        <translation>Hautement disponible</translation>
    </message>
    <message>
        <source>Last powered off</source>
        <translation>Dernier arrêt</translation>
    </message>
    <message>
        <source>Last powered on</source>
        <translation>Dernier démarrage</translation>
    </message>
    <message>
        <source>Last change of state</source>
        <translation>Dernier changement d&apos;état</translation>
    </message>
    <message>
        <source>Id of the virtual machine</source>
        <translation>ID de la machine virtuelle</translation>
    </message>
    <message>
        <source>Stopped at host shutdown</source>
        <translation>Arrêtée à l&apos;arrêt de l&apos;hôte</translation>
    </message>
    <message>
        <source>Merge pending</source>
        <translation>Fusion en attente</translation>
    </message>
    <message>
        <source>Generation id</source>
        <translation>ID de génération</translation>
    </message>
    <message>
        <source>Automatic snapshots</source>
        <translation>Points de contrôle automatiques</translation>
    </message>
    <message>
        <source>Kind of snapshots taken</source>
        <translation>Type de points de contrôle créés</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>At host shutdown</source>
        <translation>À l&apos;arrêt de l&apos;hôte</translation>
    </message>
    <message>
        <source>At host start</source>
        <translation>Au démarrage de l&apos;hôte</translation>
    </message>
    <message>
        <source>Delay at host start (s)</source>
        <translation>Délai au démarrage de l&apos;hôte (s)</translation>
    </message>
    <message>
        <source>Saved memory</source>
        <translation>Mémoire enregistrée</translation>
    </message>
    <message>
        <source>Saved device state</source>
        <translation>État des périphériques enregistré</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>IOPS limit</source>
        <translation>limite d&apos;IOPS</translation>
    </message>
    <message>
        <source>IOPS reservation</source>
        <translation>réserve d&apos;IOPS</translation>
    </message>
    <message>
        <source>caching mode</source>
        <translation>mode de cache</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>adresse MAC</translation>
    </message>
    <message>
        <source>static MAC address</source>
        <translation>adresse MAC statique</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>commutateur</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>switch name</source>
        <translation>nom du commutateur</translation>
    </message>
    <message>
        <source>port name</source>
        <translation>nom du port</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>secure boot</source>
        <translation>démarrage sécurisé</translation>
    </message>
    <message>
        <source>secure boot template</source>
        <translation>modèle de démarrage sécurisé</translation>
    </message>
    <message>
        <source>Num Lock at start</source>
        <translation>Verr. num. au démarrage</translation>
    </message>
    <message>
        <source>device version</source>
        <translation>version du périphérique</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>{shown} … ({n} byte)</source>
        <comment>{shown} … ({n} bytes)</comment>
        <translation>
            <numerusform>{shown} … ({n} octet)</numerusform>
            <numerusform>{shown} … ({n} octets)</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Network adapter</source>
        <translation>Carte réseau</translation>
    </message>
    <message>
        <source>Devices: {path}</source>
        <translation>Périphériques&#xa0;: {path}</translation>
    </message>
    <message>
        <source>snapshots disabled</source>
        <translation>points de contrôle désactivés</translation>
    </message>
    <message>
        <source>production snapshots, standard where that fails</source>
        <translation>points de contrôle de production, standard en cas d&apos;échec</translation>
    </message>
    <message>
        <source>production snapshots only</source>
        <translation>points de contrôle de production uniquement</translation>
    </message>
    <message>
        <source>standard snapshots</source>
        <translation>points de contrôle standard</translation>
    </message>
    <message>
        <source>automatic snapshots on</source>
        <translation>points de contrôle automatiques activés</translation>
    </message>
    <message>
        <source>there is no &apos;configuration&apos; element, so this is no Hyper-V configuration</source>
        <translation>il n&apos;y a pas d&apos;élément &apos;configuration&apos;, ce n&apos;est donc pas une configuration Hyper-V</translation>
    </message>
    <message>
        <source>the key cannot be set: {error}</source>
        <translation>la clé ne peut pas être définie&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the configuration is built in a way this program does not know; change it on a Hyper-V host</source>
        <translation>la configuration est construite d&apos;une façon que ce programme ne connaît pas&#xa0;; modifiez-la sur un hôte Hyper-V</translation>
    </message>
    <message>
        <source>the key cannot be kept: {error}</source>
        <translation>la clé ne peut pas être conservée&#xa0;: {error}</translation>
    </message>
    <message>
        <source>change it on a Hyper-V host</source>
        <translation>modifiez-la sur un hôte Hyper-V</translation>
    </message>
    <message>
        <source>the configuration has no hard disk at {slot}</source>
        <translation>la configuration n&apos;a pas de disque dur en {slot}</translation>
    </message>
    <message>
        <source>check the VM&apos;s disks with &apos;snapviewer inspect&apos;</source>
        <translation>vérifiez les disques de la VM avec &apos;snapviewer inspect&apos;</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration could not be read, so its disks and its present state are not known: {message}</source>
        <translation>La configuration de la VM n&apos;a pas pu être lue, ses disques et son état présent ne sont donc pas connus&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Nothing of this VM can be changed.</source>
        <translation>Rien ne peut être modifié dans cette VM.</translation>
    </message>
    <message>
        <source>{stem} (configuration unreadable)</source>
        <translation>{stem} (configuration illisible)</translation>
    </message>
    <message>
        <source>the configuration could not be read</source>
        <translation>la configuration n&apos;a pas pu être lue</translation>
    </message>
    <message>
        <source>Snapshots of this VM were found, but not the VM&apos;s own configuration; Now is not known.</source>
        <translation>Des points de contrôle de cette VM ont été trouvés, mais pas la configuration de la VM elle-même&#xa0;; Maintenant n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Restore &apos;Virtual Machines\{vm_id}.xml&apos; (or .vmcx) from a copy, then refresh.</source>
        <translation>Restaurez &apos;Virtual Machines\{vm_id}.xml&apos; (ou .vmcx) à partir d&apos;une copie, puis actualisez.</translation>
    </message>
    <message>
        <source>logical_id of the snapshots: {id}</source>
        <translation>logical_id des points de contrôle&#xa0;: {id}</translation>
    </message>
    <message>
        <source>{vm_id} (configuration missing)</source>
        <translation>{vm_id} (configuration manquante)</translation>
    </message>
    <message>
        <source>the VM&apos;s own configuration is missing</source>
        <translation>la configuration de la VM elle-même manque</translation>
    </message>
    <message>
        <source>a disk file by itself says nothing about its VM</source>
        <translation>un fichier de disque à lui seul ne dit rien de sa VM</translation>
    </message>
    <message>
        <source>no configuration was found that could say what is needed</source>
        <translation>aucune configuration n&apos;a été trouvée qui pourrait dire ce qui est nécessaire</translation>
    </message>
    <message>
        <source>an interrupted action works on it</source>
        <translation>une action interrompue travaille dessus</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>branch point</source>
        <translation>point de branchement</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>orphelin</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>a configuration could not be read</source>
        <translation>une configuration n&apos;a pas pu être lue</translation>
    </message>
    <message>
        <source>a folder could not be listed, or is a link out of the opened folder</source>
        <translation>un dossier n&apos;a pas pu être listé, ou est un lien hors du dossier ouvert</translation>
    </message>
    <message>
        <source>{lost} is missing and could stand on it</source>
        <translation>{lost} manque et pourrait reposer dessus</translation>
    </message>
    <message>
        <source>it could be the parent of {name}</source>
        <translation>il pourrait être le parent de {name}</translation>
    </message>
    <message>
        <source>a configuration mentions a disk of this name</source>
        <translation>une configuration mentionne un disque de ce nom</translation>
    </message>
    <message>
        <source>{name} misses a parent of this name</source>
        <translation>il manque à {name} un parent de ce nom</translation>
    </message>
    <message>
        <source>{child} cannot be read and could be its child</source>
        <translation>{child} ne peut pas être lu et pourrait être son enfant</translation>
    </message>
    <message>
        <source>the parent that {top} lacks could be or need it</source>
        <translation>le parent qui manque à {top} pourrait être ce fichier ou en avoir besoin</translation>
    </message>
    <message>
        <source>Nothing that was read here names this file, and its kind is not known to this program.</source>
        <translation>Rien de ce qui a été lu ici ne nomme ce fichier, et son type n&apos;est pas connu de ce programme.</translation>
    </message>
    <message>
        <source>Not on this program&apos;s word: it knows no use for the file and no proof that it has none.</source>
        <translation>Pas sur la parole de ce programme&#xa0;: il ne lui connaît aucun usage et n&apos;a aucune preuve qu&apos;il n&apos;en a pas.</translation>
    </message>
    <message>
        <source>A disk file that could not be read: {fault}.</source>
        <translation>Un fichier de disque qui n&apos;a pas pu être lu&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>Not before it could be read.</source>
        <translation>Pas avant qu&apos;il ait pu être lu.</translation>
    </message>
    <message>
        <source>Its link to its parent is broken, so it cannot be read as a disk at present.</source>
        <translation>Son lien vers son parent est rompu, il ne peut donc pas être lu comme disque actuellement.</translation>
    </message>
    <message>
        <source>{moments} could no longer be read.</source>
        <translation>{moments} ne pourraient plus être lus.</translation>
    </message>
    <message>
        <source>A differencing disk ({format}) that others stand on: it was made a parent by hand, not by taking a snapshot, and no snapshot names it itself.</source>
        <translation>Un disque de différenciation ({format}) sur lequel d&apos;autres reposent&#xa0;: il a été fait parent à la main, pas par la création d&apos;un point de contrôle, et aucun point de contrôle ne le nomme lui-même.</translation>
    </message>
    <message>
        <source>A {format} disk that others stand on: it was made a parent by hand, not by taking a snapshot, and no snapshot names it itself.</source>
        <translation>Un disque {format} sur lequel d&apos;autres reposent&#xa0;: il a été fait parent à la main, pas par la création d&apos;un point de contrôle, et aucun point de contrôle ne le nomme lui-même.</translation>
    </message>
    <message>
        <source>A disk file that others stand on: it was made a parent by hand, not by taking a snapshot, and no snapshot names it itself.</source>
        <translation>Un fichier de disque sur lequel d&apos;autres reposent&#xa0;: il a été fait parent à la main, pas par la création d&apos;un point de contrôle, et aucun point de contrôle ne le nomme lui-même.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Non.</translation>
    </message>
    <message>
        <source>A disk file whose snapshot was deleted. One file still stands on it: {child}. Merging writes that file into this one; until then it waits.</source>
        <translation>Un fichier de disque dont le point de contrôle a été supprimé. Un fichier repose encore dessus&#xa0;: {child}. La fusion écrit ce fichier-là dans celui-ci&#xa0;; jusque-là, il attend.</translation>
    </message>
    <message>
        <source>A disk file whose snapshot was deleted. One file still stands on it: the file above it. Merging writes that file into this one; until then it waits.</source>
        <translation>Un fichier de disque dont le point de contrôle a été supprimé. Un fichier repose encore dessus&#xa0;: le fichier au-dessus. La fusion écrit ce fichier-là dans celui-ci&#xa0;; jusque-là, il attend.</translation>
    </message>
    <message>
        <source>Not by hand. Merge (Ctrl+M) gives its space back and keeps every moment.</source>
        <translation>Pas à la main. Fusionner (Ctrl+M) rend son espace et conserve chaque instant.</translation>
    </message>
    <message numerus="yes">
        <source>A disk file whose snapshot was deleted. {n} file still stands on it, so it cannot be merged: each of them needs its blocks.</source>
        <comment>A disk file whose snapshot was deleted. {n} files still stand on it, so it cannot be merged: each of them needs its blocks.</comment>
        <translation>
            <numerusform>Un fichier de disque dont le point de contrôle a été supprimé. {n} fichier repose encore dessus, il ne peut donc pas être fusionné&#xa0;: chacun a besoin de ses blocs.</numerusform>
            <numerusform>Un fichier de disque dont le point de contrôle a été supprimé. {n} fichiers reposent encore dessus, il ne peut donc pas être fusionné&#xa0;: chacun a besoin de ses blocs.</numerusform>
        </translation>
    </message>
    <message>
        <source>No. It goes by itself once only one file is left above it and that one is merged.</source>
        <translation>Non. Il disparaît de lui-même quand il ne reste plus qu&apos;un fichier au-dessus et que celui-ci est fusionné.</translation>
    </message>
    <message>
        <source>A differencing disk ({format}) that nothing needs: every configuration and every disk below the opened folder was read, and none refers to it.</source>
        <translation>Un disque de différenciation ({format}) dont rien n&apos;a besoin&#xa0;: chaque configuration et chaque disque sous le dossier ouvert a été lu, et aucun ne s&apos;y réfère.</translation>
    </message>
    <message>
        <source>A {format} disk that nothing needs: every configuration and every disk below the opened folder was read, and none refers to it.</source>
        <translation>Un disque {format} dont rien n&apos;a besoin&#xa0;: chaque configuration et chaque disque sous le dossier ouvert a été lu, et aucun ne s&apos;y réfère.</translation>
    </message>
    <message>
        <source>A disk file that nothing needs: every configuration and every disk below the opened folder was read, and none refers to it.</source>
        <translation>Un fichier de disque dont rien n&apos;a besoin&#xa0;: chaque configuration et chaque disque sous le dossier ouvert a été lu, et aucun ne s&apos;y réfère.</translation>
    </message>
    <message>
        <source>Yes, as far as this folder can show. A VM that lies elsewhere could still use it: open the folder that holds all VMs to be sure, and move the file away before you delete it.</source>
        <translation>Oui, pour autant que ce dossier le montre. Une VM située ailleurs pourrait encore l&apos;utiliser&#xa0;: ouvrez le dossier qui contient toutes les VM pour en être sûr, et déplacez le fichier avant de le supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte comes free. No moment of any VM read here changes.</source>
        <comment>{n} bytes come free. No moment of any VM read here changes.</comment>
        <translation>
            <numerusform>{n} octet se libère. Aucun instant d&apos;une VM lue ici ne change.</numerusform>
            <numerusform>{n} octets se libèrent. Aucun instant d&apos;une VM lue ici ne change.</numerusform>
        </translation>
    </message>
    <message>
        <source>A differencing disk ({format}) of which it is not known whether something needs it: {doubt}.</source>
        <translation>Un disque de différenciation ({format}) dont on ne sait pas si quelque chose en a besoin&#xa0;: {doubt}.</translation>
    </message>
    <message>
        <source>A {format} disk of which it is not known whether something needs it: {doubt}.</source>
        <translation>Un disque {format} dont on ne sait pas si quelque chose en a besoin&#xa0;: {doubt}.</translation>
    </message>
    <message>
        <source>A disk file of which it is not known whether something needs it: {doubt}.</source>
        <translation>Un fichier de disque dont on ne sait pas si quelque chose en a besoin&#xa0;: {doubt}.</translation>
    </message>
    <message>
        <source>something that could refer to it could not be read</source>
        <translation>quelque chose qui pourrait s&apos;y référer n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>No. Make readable what could refer to it, then look again.</source>
        <translation>Non. Rendez lisible ce qui pourrait s&apos;y référer, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>If something does need it, that can no longer be read.</source>
        <translation>Si quelque chose en a besoin, cela ne pourra plus être lu.</translation>
    </message>
    <message>
        <source>Now of {machine}</source>
        <translation>Maintenant de {machine}</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; of {machine}</source>
        <translation>«&#xa0;{moment}&#xa0;» de {machine}</translation>
    </message>
    <message>
        <source>A differencing disk ({format}): it holds what was written on top of its parent.</source>
        <translation>Un disque de différenciation ({format})&#xa0;: il contient ce qui a été écrit par-dessus son parent.</translation>
    </message>
    <message>
        <source>The base disk: a {format} disk that stands on no other file.</source>
        <translation>Le disque de base&#xa0;: un disque {format} qui ne repose sur aucun autre fichier.</translation>
    </message>
    <message>
        <source>The base disk: a disk file that stands on no other file.</source>
        <translation>Le disque de base&#xa0;: un fichier de disque qui ne repose sur aucun autre fichier.</translation>
    </message>
    <message>
        <source>{present} writes into it, and {snapshots} reads it too.</source>
        <translation>{present} y écrit, et {snapshots} le lit aussi.</translation>
    </message>
    <message>
        <source>{present} writes into it.</source>
        <translation>{present} y écrit.</translation>
    </message>
    <message>
        <source>It was frozen when the snapshot {snapshot} was taken: nothing writes to it any more, and what came later stands on it.</source>
        <translation>Il a été figé quand le point de contrôle {snapshot} a été créé&#xa0;: plus rien n&apos;y écrit, et ce qui est venu ensuite repose dessus.</translation>
    </message>
    <message>
        <source>It was frozen when the snapshot {snapshot} was taken: nothing writes to it any more, and no other file stands on it.</source>
        <translation>Il a été figé quand le point de contrôle {snapshot} a été créé&#xa0;: plus rien n&apos;y écrit, et aucun autre fichier ne repose dessus.</translation>
    </message>
    <message>
        <source>It was frozen when the snapshots {snapshots} were taken: nothing writes to it any more, and what came later stands on it.</source>
        <translation>Il a été figé quand les points de contrôle {snapshots} ont été créés&#xa0;: plus rien n&apos;y écrit, et ce qui est venu ensuite repose dessus.</translation>
    </message>
    <message>
        <source>It was frozen when the snapshots {snapshots} were taken: nothing writes to it any more, and no other file stands on it.</source>
        <translation>Il a été figé quand les points de contrôle {snapshots} ont été créés&#xa0;: plus rien n&apos;y écrit, et aucun autre fichier ne repose dessus.</translation>
    </message>
    <message>
        <source>No. It is the VM&apos;s own disk.</source>
        <translation>Non. C&apos;est le propre disque de la VM.</translation>
    </message>
    <message>
        <source>No. To get its space back, delete the snapshot here or in Hyper-V: what others need is merged then.</source>
        <translation>Non. Pour récupérer son espace, supprimez le point de contrôle ici ou dans Hyper-V&#xa0;: ce dont d&apos;autres ont besoin est alors fusionné.</translation>
    </message>
    <message>
        <source>What stands on it could no longer be read.</source>
        <translation>Ce qui repose dessus ne pourrait plus être lu.</translation>
    </message>
    <message>
        <source>Only bringing back the very same file cures that.</source>
        <translation>Seul le retour de ce même fichier y remédie.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <comment>{names} and {n} more</comment>
        <translation>
            <numerusform>{names} et {n} autre</numerusform>
            <numerusform>{names} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>A log of Hyper-V Replica: changes to {disk} that the replica server has not got yet.</source>
        <translation>Un journal de Réplica Hyper-V&#xa0;: des modifications de {disk} que le serveur de réplication n&apos;a pas encore reçues.</translation>
    </message>
    <message>
        <source>No, while the VM is replicated. Switching replication off removes it.</source>
        <translation>Non, tant que la VM est répliquée. Désactiver la réplication le retire.</translation>
    </message>
    <message>
        <source>Replication must be synchronised from the start. The VM itself stays as it is.</source>
        <translation>La réplication doit être resynchronisée depuis le début. La VM elle-même reste telle quelle.</translation>
    </message>
    <message>
        <source>Change tracking (RCT) of {disk}: which blocks changed since the last backup.</source>
        <translation>Suivi des modifications (RCT) de {disk}&#xa0;: les blocs modifiés depuis la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Only while the VM is off, and only if no backup relies on it.</source>
        <translation>Seulement quand la VM est arrêtée, et si aucune sauvegarde ne s&apos;appuie dessus.</translation>
    </message>
    <message>
        <source>The next backup reads the whole disk instead of its changes. The disk&apos;s content stays.</source>
        <translation>La prochaine sauvegarde lit tout le disque au lieu de ses modifications. Le contenu du disque reste.</translation>
    </message>
    <message>
        <source>The journal of an action of snapviewer that has not finished.</source>
        <translation>Le journal d&apos;une action de snapviewer qui n&apos;est pas terminée.</translation>
    </message>
    <message>
        <source>No. Continue or go back first; the journal then goes by itself.</source>
        <translation>Non. Continuez ou revenez d&apos;abord en arrière&#xa0;; le journal disparaît alors de lui-même.</translation>
    </message>
    <message>
        <source>The unfinished action could neither be completed nor taken back.</source>
        <translation>L&apos;action inachevée ne pourrait être ni terminée ni annulée.</translation>
    </message>
    <message>
        <source>snapviewer&apos;s record of a finished action, from which Undo works.</source>
        <translation>La trace par snapviewer d&apos;une action terminée, à partir de laquelle Annuler fonctionne.</translation>
    </message>
    <message>
        <source>Only together with its folder, by &apos;Empty the trash&apos;.</source>
        <translation>Seulement avec son dossier, par «&#xa0;Vider la corbeille&#xa0;».</translation>
    </message>
    <message>
        <source>The action could no longer be undone.</source>
        <translation>L&apos;action ne pourrait plus être annulée.</translation>
    </message>
    <message>
        <source>A file that an action of snapviewer replaced and kept, so that it can be undone.</source>
        <translation>Un fichier qu&apos;une action de snapviewer a remplacé et gardé, pour qu&apos;elle puisse être annulée.</translation>
    </message>
    <message>
        <source>Yes, by &apos;Empty the trash&apos;, which shows first what that frees.</source>
        <translation>Oui, par «&#xa0;Vider la corbeille&#xa0;», qui montre d&apos;abord ce que cela libère.</translation>
    </message>
    <message>
        <source>The action can no longer be undone. No moment changes.</source>
        <translation>L&apos;action ne peut plus être annulée. Aucun instant ne change.</translation>
    </message>
    <message>
        <source>snapviewer&apos;s own folder ({folder}): journal, lock and trash of its actions. Files that actions of this program moved away lie below it in its folder &apos;trash&apos;.</source>
        <translation>Le propre dossier de snapviewer ({folder})&#xa0;: journal, verrou et corbeille de ses actions. Les fichiers que les actions de ce programme ont déplacés s&apos;y trouvent dans son dossier &apos;trash&apos;.</translation>
    </message>
    <message>
        <source>Not while an action is unfinished. Otherwise &apos;Empty the trash&apos; does it properly.</source>
        <translation>Pas tant qu&apos;une action est inachevée. Sinon, «&#xa0;Vider la corbeille&#xa0;» le fait proprement.</translation>
    </message>
    <message>
        <source>Earlier actions could no longer be undone.</source>
        <translation>Les actions antérieures ne pourraient plus être annulées.</translation>
    </message>
    <message>
        <source>The saved memory of the VM {name} (.bin, up to Windows Server 2012 R2).</source>
        <translation>La mémoire enregistrée de la VM {name} (.bin, jusqu&apos;à Windows Server 2012 R2).</translation>
    </message>
    <message>
        <source>The saved memory of the snapshot &apos;{name}&apos; (.bin, up to Windows Server 2012 R2).</source>
        <translation>La mémoire enregistrée du point de contrôle «&#xa0;{name}&#xa0;» (.bin, jusqu&apos;à Windows Server 2012 R2).</translation>
    </message>
    <message>
        <source>No, while the saved state is wanted.</source>
        <translation>Non, tant que l&apos;état enregistré est voulu.</translation>
    </message>
    <message>
        <source>The saved state is lost: the VM would start cold from its disks.</source>
        <translation>L&apos;état enregistré est perdu&#xa0;: la VM démarrerait à froid à partir de ses disques.</translation>
    </message>
    <message>
        <source>The saved devices of the VM {name} (.vsv, up to Windows Server 2012 R2).</source>
        <translation>Les périphériques enregistrés de la VM {name} (.vsv, jusqu&apos;à Windows Server 2012 R2).</translation>
    </message>
    <message>
        <source>The saved devices of the snapshot &apos;{name}&apos; (.vsv, up to Windows Server 2012 R2).</source>
        <translation>Les périphériques enregistrés du point de contrôle «&#xa0;{name}&#xa0;» (.vsv, jusqu&apos;à Windows Server 2012 R2).</translation>
    </message>
    <message>
        <source>The saved state is lost, the memory file beside it is worthless without it.</source>
        <translation>L&apos;état enregistré est perdu, le fichier de mémoire à côté est sans valeur sans lui.</translation>
    </message>
    <message>
        <source>The guest state of the VM {name} (.vmgs): firmware variables and the virtual TPM.</source>
        <translation>L&apos;état invité de la VM {name} (.vmgs)&#xa0;: variables du microprogramme et TPM virtuel.</translation>
    </message>
    <message>
        <source>The guest state of the snapshot &apos;{name}&apos; (.vmgs): firmware variables and the virtual TPM.</source>
        <translation>L&apos;état invité du point de contrôle «&#xa0;{name}&#xa0;» (.vmgs)&#xa0;: variables du microprogramme et TPM virtuel.</translation>
    </message>
    <message>
        <source>What the virtual TPM holds is lost for good, BitLocker keys among it, and the firmware forgets its boot order.</source>
        <translation>Ce que contient le TPM virtuel est perdu pour toujours, dont les clés BitLocker, et le microprogramme oublie son ordre de démarrage.</translation>
    </message>
    <message>
        <source>The configuration of the VM {name}: its hardware, its disks and its snapshots&apos; names.</source>
        <translation>La configuration de la VM {name}&#xa0;: son matériel, ses disques et les noms de ses points de contrôle.</translation>
    </message>
    <message>
        <source>Hyper-V no longer knows the VM. Its disks stay, but must be attached by hand, and the snapshots are only files then.</source>
        <translation>Hyper-V ne connaît plus la VM. Ses disques restent, mais doivent être attachés à la main, et les points de contrôle ne sont alors plus que des fichiers.</translation>
    </message>
    <message>
        <source>The configuration of the snapshot &apos;{name}&apos;, as the VM&apos;s was when it was taken.</source>
        <translation>La configuration du point de contrôle «&#xa0;{name}&#xa0;», telle qu&apos;était celle de la VM à sa création.</translation>
    </message>
    <message>
        <source>No. Delete the snapshot instead.</source>
        <translation>Non. Supprimez plutôt le point de contrôle.</translation>
    </message>
    <message>
        <source>The snapshot disappears from the list, and its disk files look needless though others may stand on them.</source>
        <translation>Le point de contrôle disparaît de la liste, et ses fichiers de disque semblent inutiles alors que d&apos;autres peuvent reposer dessus.</translation>
    </message>
    <message>
        <source>The runtime file of the VM {name} (.vmrs, since Windows Server 2016); it holds the saved memory and devices.</source>
        <translation>Le fichier d&apos;exécution de la VM {name} (.vmrs, depuis Windows Server 2016)&#xa0;; il contient la mémoire et les périphériques enregistrés.</translation>
    </message>
    <message>
        <source>The runtime file of the VM {name} (.vmrs, since Windows Server 2016); it holds runtime data, no memory.</source>
        <translation>Le fichier d&apos;exécution de la VM {name} (.vmrs, depuis Windows Server 2016)&#xa0;; il contient des données d&apos;exécution, pas de mémoire.</translation>
    </message>
    <message>
        <source>A saved state in it is lost, and Hyper-V may refuse to load the VM.</source>
        <translation>Un état enregistré qu&apos;il contient est perdu, et Hyper-V peut refuser de charger la VM.</translation>
    </message>
    <message>
        <source>The runtime file of the snapshot &apos;{name}&apos; (.vmrs, since Windows Server 2016); it holds the saved memory and devices.</source>
        <translation>Le fichier d&apos;exécution du point de contrôle «&#xa0;{name}&#xa0;» (.vmrs, depuis Windows Server 2016)&#xa0;; il contient la mémoire et les périphériques enregistrés.</translation>
    </message>
    <message>
        <source>The runtime file of the snapshot &apos;{name}&apos; (.vmrs, since Windows Server 2016); it holds runtime data, no memory.</source>
        <translation>Le fichier d&apos;exécution du point de contrôle «&#xa0;{name}&#xa0;» (.vmrs, depuis Windows Server 2016)&#xa0;; il contient des données d&apos;exécution, pas de mémoire.</translation>
    </message>
    <message>
        <source>A saved state in it is lost, and Hyper-V may refuse to revert to the snapshot.</source>
        <translation>Un état enregistré qu&apos;il contient est perdu, et Hyper-V peut refuser de rétablir le point de contrôle.</translation>
    </message>
    <message>
        <source>No. Hyper-V needs it beside the configuration.</source>
        <translation>Non. Hyper-V en a besoin à côté de la configuration.</translation>
    </message>
    <message>
        <source>It was made by a backup, and Hyper-V Manager shows no Delete for it. Make sure that no backup runs.</source>
        <translation>Il a été créé par une sauvegarde, et le Gestionnaire Hyper-V n&apos;offre pas Supprimer pour lui. Assurez-vous qu&apos;aucune sauvegarde n&apos;est en cours.</translation>
    </message>
    <message>
        <source>Hyper-V took it by itself when the VM was started.</source>
        <translation>Hyper-V l&apos;a créé de lui-même au démarrage de la VM.</translation>
    </message>
    <message>
        <source>It was made inside the guest, without its memory.</source>
        <translation>Il a été créé dans l&apos;invité, sans sa mémoire.</translation>
    </message>
    <message>
        <source>The VM&apos;s present state: what it starts from, or runs with. Its disks are the only ones that are written to.</source>
        <translation>L&apos;état présent de la VM&#xa0;: ce à partir de quoi elle démarre, ou avec quoi elle fonctionne. Ses disques sont les seuls dans lesquels on écrit.</translation>
    </message>
    <message>
        <source>It cannot be deleted. &apos;Revert to&apos; replaces it by a snapshot&apos;s state; &apos;Take snapshot&apos; keeps it.</source>
        <translation>Il ne peut pas être supprimé. «&#xa0;Rétablir&#xa0;» le remplace par l&apos;état d&apos;un point de contrôle&#xa0;; «&#xa0;Créer un point de contrôle&#xa0;» le conserve.</translation>
    </message>
    <message>
        <source>Reverting drops everything written since the snapshot above, unless a snapshot is taken first.</source>
        <translation>Le rétablissement abandonne tout ce qui a été écrit depuis le point de contrôle au-dessus, sauf si un point de contrôle est créé d&apos;abord.</translation>
    </message>
    <message>
        <source>Snapshot &apos;{name}&apos;</source>
        <translation>Point de contrôle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>A moment of the VM that was kept (Hyper-V: checkpoint).</source>
        <translation>Un instant de la VM qui a été conservé.</translation>
    </message>
    <message>
        <source>It holds the VM&apos;s memory as well: reverting resumes the VM in the middle of its work.</source>
        <translation>Il contient aussi la mémoire de la VM&#xa0;: le rétablissement reprend la VM au milieu de son travail.</translation>
    </message>
    <message>
        <source>It holds disks and settings, no memory: after reverting, the VM starts cold.</source>
        <translation>Il contient les disques et les paramètres, pas la mémoire&#xa0;: après le rétablissement, la VM démarre à froid.</translation>
    </message>
    <message numerus="yes">
        <source>{n} moment stands directly on it.</source>
        <comment>{n} moments stand directly on it.</comment>
        <translation>
            <numerusform>{n} instant repose directement dessus.</numerusform>
            <numerusform>{n} instants reposent directement dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, by &apos;Delete snapshot&apos;, which first shows a plan with what it costs and frees. Never by deleting its files.</source>
        <translation>Oui, par «&#xa0;Supprimer le point de contrôle&#xa0;», qui montre d&apos;abord un plan avec ce qu&apos;il coûte et libère. Jamais en supprimant ses fichiers.</translation>
    </message>
    <message>
        <source>You can no longer go back to it. Every other moment, Now included, keeps its content.</source>
        <translation>Vous ne pouvez plus y revenir. Tout autre instant, Maintenant compris, garde son contenu.</translation>
    </message>
    <message>
        <source>Its files stay for the branches below it, so little or nothing comes free.</source>
        <translation>Ses fichiers restent pour les branches au-dessous, donc peu ou rien ne se libère.</translation>
    </message>
    <message>
        <source>What only it needs comes free; the rest is merged while the VM is off.</source>
        <translation>Ce dont lui seul a besoin se libère&#xa0;; le reste est fusionné quand la VM est arrêtée.</translation>
    </message>
    <message>
        <source>Data at risk: something cannot be read, or will be lost if it goes on.</source>
        <translation>Données en danger&#xa0;: quelque chose ne peut pas être lu, ou sera perdu si cela continue.</translation>
    </message>
    <message>
        <source>This wants attention, but nothing is lost by it now.</source>
        <translation>Cela demande de l&apos;attention, mais rien n&apos;est perdu pour l&apos;instant.</translation>
    </message>
    <message>
        <source>A note, nothing wrong.</source>
        <translation>Une note, rien d&apos;anormal.</translation>
    </message>
    <message>
        <source>Finding: {code}</source>
        <translation>Constat&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation>Preuve&#xa0;: {proof}</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>Disk files were found, but no VM configuration: names and snapshots are not known, and no file can be proved to be unused.</source>
        <translation>Des fichiers de disque ont été trouvés, mais aucune configuration de VM&#xa0;: noms et points de contrôle ne sont pas connus, et aucun fichier ne peut être prouvé inutilisé.</translation>
    </message>
    <message>
        <source>Open the folder that holds &apos;Virtual Machines&apos;, or restore the configuration.</source>
        <translation>Ouvrez le dossier qui contient &apos;Virtual Machines&apos;, ou restaurez la configuration.</translation>
    </message>
    <message>
        <source>{count} disk files, no configuration below this folder</source>
        <translation>{count} fichiers de disque, aucune configuration sous ce dossier</translation>
    </message>
    <message>
        <source>Everything can be read, compared and exported; nothing can be changed.</source>
        <translation>Tout peut être lu, comparé et exporté&#xa0;; rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Another process holds this file: a VM that runs, a backup or a mounted disk.</source>
        <translation>Un autre processus retient ce fichier&#xa0;: une VM en fonctionnement, une sauvegarde ou un disque monté.</translation>
    </message>
    <message>
        <source>Shut the VM down (or wait for the backup) before you change anything.</source>
        <translation>Arrêtez la VM (ou attendez la sauvegarde) avant de modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>it holds a lock that refuses writers</source>
        <translation>il porte un verrou qui refuse les écritures</translation>
    </message>
    <message>
        <source>What is shown can be out of date, and nothing that needs this file is changed.</source>
        <translation>Ce qui est affiché peut être périmé, et rien de ce qui a besoin de ce fichier n&apos;est modifié.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>The disk can be read, but one more fault of this kind can make it unreadable.</source>
        <translation>Le disque peut être lu, mais une faute de plus de ce genre peut le rendre illisible.</translation>
    </message>
    <message>
        <source>The disk file cannot be read: {message}</source>
        <translation>Le fichier de disque ne peut pas être lu&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Every moment that needs it cannot be read.</source>
        <translation>Aucun instant qui en a besoin ne peut être lu.</translation>
    </message>
    <message>
        <source>A change tracking file whose disk is not there.</source>
        <translation>Un fichier de suivi des modifications dont le disque n&apos;est pas là.</translation>
    </message>
    <message>
        <source>It can be removed; the next backup by change tracking reads the whole disk.</source>
        <translation>Il peut être retiré&#xa0;; la prochaine sauvegarde par suivi des modifications lit tout le disque.</translation>
    </message>
    <message>
        <source>expected beside it: {disk}; found: no such file</source>
        <translation>attendu à côté&#xa0;: {disk}&#xa0;; trouvé&#xa0;: aucun fichier de ce nom</translation>
    </message>
    <message>
        <source>It only takes space.</source>
        <translation>Il ne fait que prendre de la place.</translation>
    </message>
    <message>
        <source>The disk is newer than its change tracking file: something wrote to the disk without tracking (not the Hyper-V host), or the files were copied at different times.</source>
        <translation>Le disque est plus récent que son fichier de suivi des modifications&#xa0;: quelque chose a écrit dans le disque sans suivi (pas l&apos;hôte Hyper-V), ou les fichiers ont été copiés à des moments différents.</translation>
    </message>
    <message>
        <source>Make the next backup a full one.</source>
        <translation>Faites une sauvegarde complète la prochaine fois.</translation>
    </message>
    <message>
        <source>modified: expected not before its disk, found {late} seconds before {name}</source>
        <translation>modifié&#xa0;: attendu pas avant son disque, trouvé {late} secondes avant {name}</translation>
    </message>
    <message>
        <source>A backup that trusts it could miss changed blocks.</source>
        <translation>Une sauvegarde qui s&apos;y fie pourrait manquer des blocs modifiés.</translation>
    </message>
    <message>
        <source>Every moment above it cannot be read.</source>
        <translation>Aucun instant au-dessus ne peut être lu.</translation>
    </message>
    <message>
        <source>The parent found, {name}, is of another format than this disk.</source>
        <translation>Le parent trouvé, {name}, est d&apos;un autre format que ce disque.</translation>
    </message>
    <message>
        <source>Find the right parent and reconnect the disk to it.</source>
        <translation>Trouvez le bon parent et reconnectez-y le disque.</translation>
    </message>
    <message>
        <source>format: expected {expected}, found {found}</source>
        <translation>format&#xa0;: attendu {expected}, trouvé {found}</translation>
    </message>
    <message>
        <source>The virtual sizes of this disk and its parent differ: the parent was expanded or shrunk after this disk was made, or it is the wrong file.</source>
        <translation>Les tailles virtuelles de ce disque et de son parent diffèrent&#xa0;: le parent a été agrandi ou réduit après la création de ce disque, ou ce n&apos;est pas le bon fichier.</translation>
    </message>
    <message>
        <source>Bring back the parent as it was; never expand a disk that has snapshots.</source>
        <translation>Ramenez le parent tel qu&apos;il était&#xa0;; n&apos;agrandissez jamais un disque qui a des points de contrôle.</translation>
    </message>
    <message>
        <source>virtual size: expected {expected} bytes as in this disk, found {found} bytes in {name}</source>
        <translation>taille virtuelle&#xa0;: attendu {expected} octets comme dans ce disque, trouvé {found} octets dans {name}</translation>
    </message>
    <message>
        <source>(no path)</source>
        <translation>(aucun chemin)</translation>
    </message>
    <message>
        <source>This disk names itself as its parent.</source>
        <translation>Ce disque se nomme lui-même comme parent.</translation>
    </message>
    <message>
        <source>Reconnect it to its true parent.</source>
        <translation>Reconnectez-le à son vrai parent.</translation>
    </message>
    <message>
        <source>parent id: expected another disk&apos;s, found its own {found}</source>
        <translation>ID du parent&#xa0;: attendu celui d&apos;un autre disque, trouvé le sien {found}</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The parent disk {parent} is there, but cannot be read.</source>
        <translation>Le disque parent {parent} est là, mais ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Mend or restore {parent} first.</source>
        <translation>Réparez ou restaurez d&apos;abord {parent}.</translation>
    </message>
    <message>
        <source>tried: {places}</source>
        <translation>essayé&#xa0;: {places}</translation>
    </message>
    <message>
        <source>Neither this disk nor a moment above it can be read.</source>
        <translation>Ni ce disque ni un instant au-dessus ne peut être lu.</translation>
    </message>
    <message>
        <source>The parent disk is missing: {path}. Without it this disk cannot be read.</source>
        <translation>Le disque parent manque&#xa0;: {path}. Sans lui, ce disque ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Bring the parent file back into the same folder, or reconnect the disk to the right parent.</source>
        <translation>Ramenez le fichier parent dans le même dossier, ou reconnectez le disque au bon parent.</translation>
    </message>
    <message>
        <source>parent id: expected {expected}, found in no file here; tried: {places}</source>
        <translation>ID du parent&#xa0;: attendu {expected}, trouvé dans aucun fichier ici&#xa0;; essayé&#xa0;: {places}</translation>
    </message>
    <message>
        <source>the disk stores no path</source>
        <translation>le disque n&apos;enregistre aucun chemin</translation>
    </message>
    <message>
        <source>The file found as parent, {name}, is not the one this disk was made over, or it was changed since.</source>
        <translation>Le fichier trouvé comme parent, {name}, n&apos;est pas celui au-dessus duquel ce disque a été créé, ou il a été modifié depuis.</translation>
    </message>
    <message>
        <source>Find the right parent, or prove that its content is unchanged before you reconnect.</source>
        <translation>Trouvez le bon parent, ou prouvez que son contenu est inchangé avant de reconnecter.</translation>
    </message>
    <message>
        <source>parent id: expected {expected}, found {found}</source>
        <translation>ID du parent&#xa0;: attendu {expected}, trouvé {found}</translation>
    </message>
    <message>
        <source>Reading on could mix old and new blocks, so it is refused.</source>
        <translation>Continuer à lire pourrait mélanger anciens et nouveaux blocs, c&apos;est donc refusé.</translation>
    </message>
    <message>
        <source>{name} is the disk that {child} was made over (both have the same disk id), but it was written to afterwards.</source>
        <translation>{name} est le disque au-dessus duquel {child} a été créé (les deux ont le même ID de disque), mais on y a écrit ensuite.</translation>
    </message>
    <message>
        <source>Bring this file back as it was when the snapshot was taken. Reconnect only when it is certain that no block of it changed.</source>
        <translation>Ramenez ce fichier tel qu&apos;il était à la création du point de contrôle. Ne reconnectez que s&apos;il est certain qu&apos;aucun de ses blocs n&apos;a changé.</translation>
    </message>
    <message>
        <source>DataWriteGuid: expected {expected}, found {found}; virtual disk id equal: {id}</source>
        <translation>DataWriteGuid&#xa0;: attendu {expected}, trouvé {found}&#xa0;; ID de disque virtuel égal&#xa0;: {id}</translation>
    </message>
    <message>
        <source>{name} and every moment above it cannot be read.</source>
        <translation>Ni {name} ni aucun instant au-dessus ne peut être lu.</translation>
    </message>
    <message>
        <source>{count} files carry the id of this disk&apos;s parent; {name} is used, found by {how}.</source>
        <translation>{count} fichiers portent l&apos;ID du parent de ce disque&#xa0;; {name} est utilisé, trouvé par&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>Move the copies that do not belong here elsewhere.</source>
        <translation>Déplacez ailleurs les copies qui n&apos;ont pas leur place ici.</translation>
    </message>
    <message>
        <source>Nothing, as long as each copy stays with its own VM.</source>
        <translation>Aucune, tant que chaque copie reste avec sa propre VM.</translation>
    </message>
    <message>
        <source>parent id in more than one file: {names}</source>
        <translation>ID du parent dans plus d&apos;un fichier&#xa0;: {names}</translation>
    </message>
    <message>
        <source>If the wrong one is taken, old and new blocks are mixed up.</source>
        <translation>Si le mauvais est pris, anciens et nouveaux blocs sont mélangés.</translation>
    </message>
    <message>
        <source>The stored path of the parent leads nowhere ({path}); the parent was found by its name in the same folder.</source>
        <translation>Le chemin enregistré du parent ne mène nulle part ({path})&#xa0;; le parent a été trouvé par son nom dans le même dossier.</translation>
    </message>
    <message>
        <source>The stored path of the parent leads nowhere ({path}); the parent was found by its id in the opened folder.</source>
        <translation>Le chemin enregistré du parent ne mène nulle part ({path})&#xa0;; le parent a été trouvé par son ID dans le dossier ouvert.</translation>
    </message>
    <message>
        <source>Reconnect the disk to its parent to refresh the path.</source>
        <translation>Reconnectez le disque à son parent pour rafraîchir le chemin.</translation>
    </message>
    <message>
        <source>stored: {path}; found: {found}</source>
        <translation>enregistré&#xa0;: {path}&#xa0;; trouvé&#xa0;: {found}</translation>
    </message>
    <message>
        <source>Hyper-V looks only at the stored paths and may not find the parent.</source>
        <translation>Hyper-V ne regarde que les chemins enregistrés et peut ne pas trouver le parent.</translation>
    </message>
    <message>
        <source>The stored absolute path of the parent is that of another place; the parent was found by {how}.</source>
        <translation>Le chemin absolu enregistré du parent est celui d&apos;un autre lieu&#xa0;; le parent a été trouvé par&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>Refresh the stored paths when the files have their final place.</source>
        <translation>Rafraîchissez les chemins enregistrés quand les fichiers sont à leur place définitive.</translation>
    </message>
    <message>
        <source>absolute path: expected {known} as configurations name it, found {absolute}</source>
        <translation>chemin absolu&#xa0;: attendu {known} comme le nomment les configurations, trouvé {absolute}</translation>
    </message>
    <message>
        <source>None as long as the files stay together.</source>
        <translation>Aucune tant que les fichiers restent ensemble.</translation>
    </message>
    <message>
        <source>{name} was modified after its child {child}. If a program wrote to its content, this disk no longer fits it; a VHD keeps no proof of that.</source>
        <translation>{name} a été modifié après son enfant {child}. Si un programme a écrit dans son contenu, ce disque ne lui correspond plus&#xa0;; un VHD n&apos;en garde aucune preuve.</translation>
    </message>
    <message>
        <source>If anything but a copy touched the parent, bring back its old version; compare with a backup.</source>
        <translation>Si autre chose qu&apos;une copie a touché le parent, ramenez son ancienne version&#xa0;; comparez avec une sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>modified: expected not after {name}, found {n} second later</source>
        <comment>modified: expected not after {name}, found {n} seconds later</comment>
        <translation>
            <numerusform>modifié&#xa0;: attendu pas après {name}, trouvé {n} seconde plus tard</numerusform>
            <numerusform>modifié&#xa0;: attendu pas après {name}, trouvé {n} secondes plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>parent time stamp stored: {time}</source>
        <translation>horodatage du parent enregistré&#xa0;: {time}</translation>
    </message>
    <message>
        <source>If it was written to, moments above mix old and new blocks.</source>
        <translation>Si on y a écrit, les instants au-dessus mélangent anciens et nouveaux blocs.</translation>
    </message>
    <message>
        <source>These disks name each other as parents in a circle: {names}.</source>
        <translation>Ces disques se nomment l&apos;un l&apos;autre comme parents, en cercle&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Reconnect one of them to its true parent from a copy.</source>
        <translation>Reconnectez l&apos;un d&apos;eux à son vrai parent à partir d&apos;une copie.</translation>
    </message>
    <message>
        <source>parent links: expected to end at a base disk, found {names}</source>
        <translation>liens vers les parents&#xa0;: attendus se terminant à un disque de base, trouvé {names}</translation>
    </message>
    <message>
        <source>None of them can be read.</source>
        <translation>Aucun d&apos;eux ne peut être lu.</translation>
    </message>
    <message>
        <source>Bring the file back, or open the folder that holds it.</source>
        <translation>Ramenez le fichier, ou ouvrez le dossier qui le contient.</translation>
    </message>
    <message>
        <source>{slot}: expected {stored}, found no such file</source>
        <translation>{slot}&#xa0;: attendu {stored}, trouvé aucun fichier de ce nom</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; cannot be read or reverted to.</source>
        <translation>«&#xa0;{moment}&#xa0;» ne peut être ni lu ni rétabli.</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} was found by its file name alone; it may be another disk of the same name.</source>
        <translation>Le disque de «&#xa0;{moment}&#xa0;» en {slot} a été trouvé par son seul nom de fichier&#xa0;; il peut s&apos;agir d&apos;un autre disque du même nom.</translation>
    </message>
    <message>
        <source>Bring the files back into their folders, then refresh.</source>
        <translation>Ramenez les fichiers dans leurs dossiers, puis actualisez.</translation>
    </message>
    <message>
        <source>{slot}: expected {stored}, found {disk}</source>
        <translation>{slot}&#xa0;: attendu {stored}, trouvé {disk}</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; uses a disk outside the opened folder: {disk}.</source>
        <translation>«&#xa0;{moment}&#xa0;» utilise un disque hors du dossier ouvert&#xa0;: {disk}.</translation>
    </message>
    <message>
        <source>Open a folder that holds both to see all that depends on it.</source>
        <translation>Ouvrez un dossier qui contient les deux pour voir tout ce qui en dépend.</translation>
    </message>
    <message>
        <source>{slot}: expected below {root}, found {disk}</source>
        <translation>{slot}&#xa0;: attendu sous {root}, trouvé {disk}</translation>
    </message>
    <message>
        <source>What else needs that disk is not known, so it is never merged or moved.</source>
        <translation>On ne sait pas ce qui d&apos;autre a besoin de ce disque, il n&apos;est donc jamais fusionné ni déplacé.</translation>
    </message>
    <message>
        <source>{slot}: the disk is named {name}</source>
        <translation>{slot}&#xa0;: le disque est nommé {name}</translation>
    </message>
    <message>
        <source>the snapshot is named &apos;{moment}&apos;</source>
        <translation>le point de contrôle est nommé «&#xa0;{moment}&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; looks like a recovery snapshot that a backup left behind (inferred from its name).</source>
        <translation>«&#xa0;{moment}&#xa0;» ressemble à un point de contrôle de récupération laissé par une sauvegarde (déduit de son nom).</translation>
    </message>
    <message>
        <source>Check that no backup runs, then delete the snapshot; Hyper-V Manager may offer no menu for it, Remove-VMSnapshot does.</source>
        <translation>Vérifiez qu&apos;aucune sauvegarde n&apos;est en cours, puis supprimez le point de contrôle&#xa0;; le Gestionnaire Hyper-V peut ne pas offrir de menu pour lui, Remove-VMSnapshot le fait.</translation>
    </message>
    <message>
        <source>The chain grows, and later backups can fail.</source>
        <translation>La chaîne s&apos;allonge, et des sauvegardes ultérieures peuvent échouer.</translation>
    </message>
    <message>
        <source>A saved state file of &apos;{moment}&apos; is empty: the copy or the saving was cut short.</source>
        <translation>Un fichier d&apos;état enregistré de «&#xa0;{moment}&#xa0;» est vide&#xa0;: la copie ou l&apos;enregistrement a été interrompu.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy, or discard the saved state: the VM then starts as after a power loss.</source>
        <translation>Ramenez le fichier d&apos;une copie, ou abandonnez l&apos;état enregistré&#xa0;: la VM démarre alors comme après une coupure de courant.</translation>
    </message>
    <message>
        <source>size: expected more than 0 bytes, found 0</source>
        <translation>taille&#xa0;: attendu plus de 0 octet, trouvé 0</translation>
    </message>
    <message>
        <source>The VM cannot resume in this state.</source>
        <translation>La VM ne peut pas reprendre dans cet état.</translation>
    </message>
    <message>
        <source>A chain of this VM is {deepest} files deep; Hyper-V allows {most} snapshots, and every level slows reading.</source>
        <translation>Une chaîne de cette VM compte {deepest} fichiers&#xa0;; Hyper-V permet {most} points de contrôle, et chaque niveau ralentit la lecture.</translation>
    </message>
    <message>
        <source>Delete snapshots that are no longer needed, and run pending merges.</source>
        <translation>Supprimez les points de contrôle dont vous n&apos;avez plus besoin, et exécutez les fusions en attente.</translation>
    </message>
    <message>
        <source>files in the chain of {name}: expected at most {most}, found {deepest}</source>
        <translation>fichiers dans la chaîne de {name}&#xa0;: attendu au plus {most}, trouvé {deepest}</translation>
    </message>
    <message>
        <source>{name} is named by more than one VM ({shown}).</source>
        <translation>{name} est nommé par plus d&apos;une VM ({shown}).</translation>
    </message>
    <message>
        <source>Check which VM it belongs to; it is not changed here.</source>
        <translation>Vérifiez à quelle VM il appartient&#xa0;; il n&apos;est pas modifié ici.</translation>
    </message>
    <message>
        <source>configurations of {shown} name it</source>
        <translation>des configurations de {shown} le nomment</translation>
    </message>
    <message>
        <source>If both write to it, its content is lost.</source>
        <translation>Si les deux y écrivent, son contenu est perdu.</translation>
    </message>
    <message>
        <source>No snapshot needs this file by itself any more; its child {name} wants to be merged into it.</source>
        <translation>Plus aucun point de contrôle n&apos;a besoin de ce fichier pour lui-même&#xa0;; son enfant {name} attend d&apos;y être fusionné.</translation>
    </message>
    <message>
        <source>Run &apos;merge&apos; while the VM is off.</source>
        <translation>Exécutez &apos;merge&apos; quand la VM est arrêtée.</translation>
    </message>
    <message>
        <source>no configuration names it; one child</source>
        <translation>aucune configuration ne le nomme&#xa0;; un enfant</translation>
    </message>
    <message>
        <source>Until then the chain is longer and more space is used than needed.</source>
        <translation>Jusque-là, la chaîne est plus longue et plus d&apos;espace est utilisé que nécessaire.</translation>
    </message>
    <message>
        <source>No virtual machine and no disk that is in use refers to this file.</source>
        <translation>Aucune machine virtuelle ni aucun disque utilisé ne se réfère à ce fichier.</translation>
    </message>
    <message>
        <source>Look at what it holds, export it if in doubt, then move it to the trash.</source>
        <translation>Regardez ce qu&apos;il contient, exportez-le en cas de doute, puis mettez-le à la corbeille.</translation>
    </message>
    <message>
        <source>judged against {machines} VM configurations, {snapshots} snapshot configurations and {disks} disk files; nothing that could not be read could need it</source>
        <translation>jugé d&apos;après {machines} configurations de VM, {snapshots} configurations de points de contrôle et {disks} fichiers de disque&#xa0;; rien de ce qui n&apos;a pas pu être lu ne pourrait en avoir besoin</translation>
    </message>
    <message>
        <source>It only takes space, unless a VM outside this folder uses it.</source>
        <translation>Il ne fait que prendre de la place, sauf si une VM hors de ce dossier l&apos;utilise.</translation>
    </message>
    <message>
        <source>Whether something needs this file is not known: {doubt}. It is never touched.</source>
        <translation>On ne sait pas si quelque chose a besoin de ce fichier&#xa0;: {doubt}. On n&apos;y touche jamais.</translation>
    </message>
    <message>
        <source>Mend what could not be read, then refresh.</source>
        <translation>Réparez ce qui n&apos;a pas pu être lu, puis actualisez.</translation>
    </message>
    <message>
        <source>It stands under disks of more than one VM, so the reason is not known.</source>
        <translation>Il se trouve sous des disques de plus d&apos;une VM, la raison n&apos;est donc pas connue.</translation>
    </message>
    <message>
        <source>The merge waits because the VM is running.</source>
        <translation>La fusion attend parce que la VM fonctionne.</translation>
    </message>
    <message>
        <source>The merge waits because the VM has a saved state.</source>
        <translation>La fusion attend parce que la VM a un état enregistré.</translation>
    </message>
    <message>
        <source>The merge is marked as pending and has not run yet.</source>
        <translation>La fusion est marquée en attente et n&apos;a pas encore été exécutée.</translation>
    </message>
    <message>
        <source>The VM is off and no merge is marked as pending: it was cut short, or merging was switched off on the host.</source>
        <translation>La VM est arrêtée et aucune fusion n&apos;est marquée en attente&#xa0;: elle a été interrompue, ou la fusion a été désactivée sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>The pending merge into {target} does not fit: its volume is too full.</source>
        <translation>La fusion en attente dans {target} ne tient pas&#xa0;: son volume est trop plein.</translation>
    </message>
    <message>
        <source>Free {growth} bytes on the volume, then merge.</source>
        <translation>Libérez {growth} octets sur le volume, puis fusionnez.</translation>
    </message>
    <message>
        <source>free space: expected {growth} bytes, found {free}</source>
        <translation>espace libre&#xa0;: attendu {growth} octets, trouvé {free}</translation>
    </message>
    <message>
        <source>The merge cannot run, and the chain keeps growing.</source>
        <translation>La fusion ne peut pas s&apos;exécuter, et la chaîne continue de croître.</translation>
    </message>
    <message>
        <source>steps: expected {steps} done, found {done}</source>
        <translation>étapes&#xa0;: attendu {steps} faites, trouvé {done}</translation>
    </message>
    <message>
        <source>Run &apos;recover&apos; to continue it, or &apos;recover --back&apos; to undo it.</source>
        <translation>Exécutez &apos;recover&apos; pour continuer, ou &apos;recover --back&apos; pour annuler.</translation>
    </message>
    <message>
        <source>journal: expected whole, found {name}: {error}</source>
        <translation>journal&#xa0;: attendu entier, trouvé {name}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Keep the journal and ask for help: it names the steps that were taken. Change nothing else before they are clear.</source>
        <translation>Gardez le journal et demandez de l&apos;aide&#xa0;: il nomme les étapes effectuées. Ne modifiez rien d&apos;autre avant qu&apos;elles soient claires.</translation>
    </message>
    <message>
        <source>An action was interrupted and is not finished: {title}.</source>
        <translation>Une action a été interrompue et n&apos;est pas terminée&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>Until then nothing else of the VMs in this folder can be changed.</source>
        <translation>Jusque-là, rien d&apos;autre ne peut être modifié dans les VM de ce dossier.</translation>
    </message>
    <message>
        <source>no virtual machine was found here</source>
        <translation>aucune machine virtuelle n&apos;a été trouvée ici</translation>
    </message>
    <message>
        <source>name the folder that holds &apos;Virtual Machines&apos;, or a disk file</source>
        <translation>nommez le dossier qui contient &apos;Virtual Machines&apos;, ou un fichier de disque</translation>
    </message>
    <message>
        <source>{count} virtual machines were found: {names}</source>
        <translation>{count} machines virtuelles ont été trouvées&#xa0;: {names}</translation>
    </message>
    <message>
        <source>there is no VM &apos;{reference}&apos; here; found: {names}</source>
        <translation>il n&apos;y a pas de VM «&#xa0;{reference}&#xa0;» ici&#xa0;; trouvé&#xa0;: {names}</translation>
    </message>
    <message>
        <source>use a name or an id from &apos;snapviewer inspect&apos;</source>
        <translation>utilisez un nom ou un ID de &apos;snapviewer inspect&apos;</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; has no disk at {slot}; it has: {slots}</source>
        <translation>«&#xa0;{moment}&#xa0;» n&apos;a pas de disque en {slot}&#xa0;; il a&#xa0;: {slots}</translation>
    </message>
    <message>
        <source>use a slot as &apos;snapviewer inspect&apos; prints it</source>
        <translation>utilisez un emplacement tel que &apos;snapviewer inspect&apos; l&apos;affiche</translation>
    </message>
    <message>
        <source>the disk of &apos;{moment}&apos; at {slot} is missing: {stored}</source>
        <translation>le disque de «&#xa0;{moment}&#xa0;» en {slot} manque&#xa0;: {stored}</translation>
    </message>
    <message>
        <source>bring the file back, or open the folder that holds it</source>
        <translation>ramenez le fichier, ou ouvrez le dossier qui le contient</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>the path is a loop of links</source>
        <translation>le chemin est une boucle de liens</translation>
    </message>
    <message>
        <source>name the real folder</source>
        <translation>nommez le vrai dossier</translation>
    </message>
    <message>
        <source>off</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en fonctionnement</translation>
    </message>
    <message>
        <source>the VM&apos;s own configuration could not be read, so Now is not known</source>
        <translation>la configuration de la VM elle-même n&apos;a pas pu être lue, Maintenant n&apos;est donc pas connu</translation>
    </message>
    <message>
        <source>see &apos;snapviewer check&apos;</source>
        <translation>voir &apos;snapviewer check&apos;</translation>
    </message>
    <message>
        <source>&apos;{reference}&apos; names {count} snapshots: {ids}</source>
        <translation>«&#xa0;{reference}&#xa0;» désigne {count} points de contrôle&#xa0;: {ids}</translation>
    </message>
    <message>
        <source>VM &apos;{name}&apos; has no snapshot &apos;{reference}&apos;; it has: {known}</source>
        <translation>la VM «&#xa0;{name}&#xa0;» n&apos;a pas de point de contrôle «&#xa0;{reference}&#xa0;»&#xa0;; elle a&#xa0;: {known}</translation>
    </message>
    <message>
        <source>use a name, an id, a unique id prefix, or &apos;now&apos;</source>
        <translation>utilisez un nom, un ID, un préfixe d&apos;ID unique, ou &apos;now&apos;</translation>
    </message>
    <message>
        <source>The VM&apos;s account may not open {name}, so the VM cannot start with it.</source>
        <translation>Le compte de la VM ne peut pas ouvrir {name}, la VM ne peut donc pas démarrer avec.</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>Exécutez&#xa0;: {command}</translation>
    </message>
    <message>
        <source>access list: expected an entry for {sid} or {group} with full control, found none</source>
        <translation>liste d&apos;accès&#xa0;: attendu une entrée pour {sid} ou {group} avec contrôle total, trouvé aucune</translation>
    </message>
    <message>
        <source>Hyper-V reports &apos;Account does not have sufficient privilege&apos;.</source>
        <translation>Hyper-V signale «&#xa0;Account does not have sufficient privilege&#xa0;».</translation>
    </message>
    <message>
        <source>it is larger than {most} bytes</source>
        <translation>il dépasse {most} octets</translation>
    </message>
    <message>
        <source>it has the version {version}</source>
        <translation>il a la version {version}</translation>
    </message>
    <message>
        <source>The list of protected snapshots could not be read.</source>
        <translation>La liste des points de contrôle protégés n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy. Only if you are sure that no snapshot needs protection, move it away.</source>
        <translation>Ramenez le fichier d&apos;une copie. Ne le déplacez que si vous êtes sûr qu&apos;aucun point de contrôle n&apos;a besoin de protection.</translation>
    </message>
    <message>
        <source>No snapshot of this folder can be deleted meanwhile.</source>
        <translation>Aucun point de contrôle de ce dossier ne peut être supprimé entre-temps.</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>une liste était attendue</translation>
    </message>
    <message>
        <source>an id was expected</source>
        <translation>un ID était attendu</translation>
    </message>
    <message>
        <source>The host&apos;s list of VMs could not be read: {message}</source>
        <translation>La liste des VM de l&apos;hôte n&apos;a pas pu être lue&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Restore it from a copy, or open the VMs&apos; folders themselves.</source>
        <translation>Restaurez-la à partir d&apos;une copie, ou ouvrez les dossiers des VM eux-mêmes.</translation>
    </message>
    <message>
        <source>VMs that only it names are not shown. The VMs themselves are not harmed.</source>
        <translation>Les VM qu&apos;elle seule nomme ne sont pas affichées. Les VM elles-mêmes ne subissent rien.</translation>
    </message>
    <message>
        <source>A registered VM&apos;s folder could not be listed: {message}</source>
        <translation>Le dossier d&apos;une VM inscrite n&apos;a pas pu être listé&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, then refresh.</source>
        <translation>Vérifiez les autorisations du dossier, puis actualisez.</translation>
    </message>
    <message>
        <source>The host&apos;s list of VMs names {entry}, but its configuration was not found: {stored}.</source>
        <translation>La liste des VM de l&apos;hôte nomme {entry}, mais sa configuration n&apos;a pas été trouvée&#xa0;: {stored}.</translation>
    </message>
    <message>
        <source>Open the folder that holds it, or bring the storage online, then refresh.</source>
        <translation>Ouvrez le dossier qui la contient, ou mettez le stockage en ligne, puis actualisez.</translation>
    </message>
    <message>
        <source>This VM is not shown, and no disk file is called an orphan, because this VM could need it.</source>
        <translation>Cette VM n&apos;est pas affichée, et aucun fichier de disque n&apos;est dit orphelin, car cette VM pourrait en avoir besoin.</translation>
    </message>
    <message>
        <source>The host&apos;s list of VMs leads out of the opened folder, to {path}; that VM&apos;s folder is shown too.</source>
        <translation>La liste des VM de l&apos;hôte mène hors du dossier ouvert, à {path}&#xa0;; le dossier de cette VM est affiché aussi.</translation>
    </message>
    <message>
        <source>The runtime file could not be read: {message}</source>
        <translation>Le fichier d&apos;exécution n&apos;a pas pu être lu&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Restore it from a copy.</source>
        <translation>Restaurez-le à partir d&apos;une copie.</translation>
    </message>
    <message>
        <source>Whether the VM has a saved state is not known.</source>
        <translation>On ne sait pas si la VM a un état enregistré.</translation>
    </message>
    <message>
        <source>The configuration names a saved state file that is not there: {stored}.</source>
        <translation>La configuration nomme un fichier d&apos;état enregistré qui n&apos;est pas là&#xa0;: {stored}.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy, or discard the saved state in Hyper-V Manager: the VM then starts as after a power loss.</source>
        <translation>Ramenez le fichier d&apos;une copie, ou abandonnez l&apos;état enregistré dans le Gestionnaire Hyper-V&#xa0;: la VM démarre alors comme après une coupure de courant.</translation>
    </message>
    <message>
        <source>stored path: {stored}</source>
        <translation>chemin enregistré&#xa0;: {stored}</translation>
    </message>
    <message>
        <source>another process holds {name} locked</source>
        <translation>un autre processus tient {name} verrouillé</translation>
    </message>
    <message>
        <source>another process holds {runtime} locked</source>
        <translation>un autre processus tient {runtime} verrouillé</translation>
    </message>
    <message>
        <source>the runtime file could not be read</source>
        <translation>le fichier d&apos;exécution n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>the runtime file holds a saved state</source>
        <translation>le fichier d&apos;exécution contient un état enregistré</translation>
    </message>
    <message>
        <source>no lock and no saved state</source>
        <translation>aucun verrou et aucun état enregistré</translation>
    </message>
    <message>
        <source>the configuration says that saving is in progress</source>
        <translation>la configuration dit que l&apos;enregistrement est en cours</translation>
    </message>
    <message>
        <source>the configuration names a saved state</source>
        <translation>la configuration nomme un état enregistré</translation>
    </message>
    <message>
        <source>memory and device files lie in the VM&apos;s folder, but its configuration names no saved state: so they look while a VM runs (or after its host failed)</source>
        <translation>des fichiers de mémoire et de périphériques se trouvent dans le dossier de la VM, mais sa configuration ne nomme aucun état enregistré&#xa0;: c&apos;est leur aspect quand une VM fonctionne (ou après une panne de son hôte)</translation>
    </message>
    <message>
        <source>no lock, no saved state, no memory file</source>
        <translation>aucun verrou, aucun état enregistré, aucun fichier de mémoire</translation>
    </message>
    <message>
        <source>listing the folder</source>
        <translation>listage du dossier</translation>
    </message>
    <message>
        <source>The folder could not be listed; files in it are not known, so nothing that they might need is called an orphan.</source>
        <translation>Le dossier n&apos;a pas pu être listé&#xa0;; ses fichiers ne sont pas connus, donc rien de ce dont ils pourraient avoir besoin n&apos;est dit orphelin.</translation>
    </message>
    <message>
        <source>This link leads out of the opened folder, to {target}.</source>
        <translation>Ce lien mène hors du dossier ouvert, à {target}.</translation>
    </message>
    <message>
        <source>Open the other folder too before changing anything.</source>
        <translation>Ouvrez aussi l&apos;autre dossier avant de modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>link target: expected below {root}, found {target}</source>
        <translation>cible du lien&#xa0;: attendue sous {root}, trouvé {target}</translation>
    </message>
    <message>
        <source>What lies there is not judged; a linked folder could hold VMs that use disks from here, so no file is called an orphan.</source>
        <translation>Ce qui s&apos;y trouve n&apos;est pas jugé&#xa0;; un dossier lié pourrait contenir des VM qui utilisent des disques d&apos;ici, aucun fichier n&apos;est donc dit orphelin.</translation>
    </message>
    <message>
        <source>No readable configuration names {base}, so &apos;{name}&apos; was rebuilt from the disk headers alone: names, times and settings are not known, nor which disks belong together.</source>
        <translation>Aucune configuration lisible ne nomme {base}, «&#xa0;{name}&#xa0;» a donc été reconstituée à partir des seuls en-têtes des disques&#xa0;: noms, heures et paramètres ne sont pas connus, ni quels disques vont ensemble.</translation>
    </message>
    <message>
        <source>Restore the VM&apos;s configuration from a copy, or make a new VM over an export.</source>
        <translation>Restaurez la configuration de la VM à partir d&apos;une copie, ou créez une nouvelle VM sur une exportation.</translation>
    </message>
    <message>
        <source>{count} files joined by their parent links</source>
        <translation>{count} fichiers reliés par leurs liens vers les parents</translation>
    </message>
    <message>
        <source>It can be read, compared and exported, but not changed.</source>
        <translation>Elle peut être lue, comparée et exportée, mais pas modifiée.</translation>
    </message>
    <message>
        <source>no configuration was found, and disks by themselves do not tell</source>
        <translation>aucune configuration n&apos;a été trouvée, et les disques par eux-mêmes ne le disent pas</translation>
    </message>
    <message>
        <source>The disks of &apos;{moment}&apos; disagree about the snapshot above it; &apos;{chosen}&apos; is shown because it is the newest of those named.</source>
        <translation>Les disques de «&#xa0;{moment}&#xa0;» ne s&apos;accordent pas sur le point de contrôle au-dessus&#xa0;; «&#xa0;{chosen}&#xa0;» est affiché parce que c&apos;est le plus récent de ceux nommés.</translation>
    </message>
    <message>
        <source>Check that all disk files of this VM belong together.</source>
        <translation>Vérifiez que tous les fichiers de disque de cette VM vont ensemble.</translation>
    </message>
    <message>
        <source>The place of {names} in the tree follows from creation times alone, because their disk files are missing.</source>
        <translation>La place de {names} dans l&apos;arborescence découle des seules heures de création, car leurs fichiers de disque manquent.</translation>
    </message>
    <message>
        <source>The place of {names} in the tree follows from creation times alone, because they have no disks.</source>
        <translation>La place de {names} dans l&apos;arborescence découle des seules heures de création, car ils n&apos;ont pas de disque.</translation>
    </message>
    <message>
        <source>Bring the missing disk files back, then refresh.</source>
        <translation>Ramenez les fichiers de disque manquants, puis actualisez.</translation>
    </message>
    <message>
        <source>The configuration of &apos;{moment}&apos; seems to name another snapshot above it than its disks do. The disks are believed.</source>
        <translation>La configuration de «&#xa0;{moment}&#xa0;» semble nommer un autre point de contrôle au-dessus que ses disques. Ce sont les disques qu&apos;on croit.</translation>
    </message>
    <message>
        <source>disks: {parent}; configuration: {hints}</source>
        <translation>disques&#xa0;: {parent}&#xa0;; configuration&#xa0;: {hints}</translation>
    </message>
    <message>
        <source>{what} holds the character U+{code:04X} at position {position}, which a configuration cannot keep</source>
        <translation>{what} contient le caractère U+{code:04X} à la position {position}, qu&apos;une configuration ne peut pas conserver</translation>
    </message>
    <message>
        <source>leave that character out</source>
        <translation>omettez ce caractère</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>taille fixe</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dynamique</translation>
    </message>
    <message>
        <source>differencing</source>
        <translation>différenciation</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>{path}
parent found by: {found}</source>
        <translation>{path}
parent trouvé par&#xa0;: {found}</translation>
    </message>
    <message>
        <source>it is the top</source>
        <translation>c&apos;est le sommet</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>The snapshots that name this file, or the file&apos;s role</source>
        <translation>Les points de contrôle qui nomment ce fichier, ou le rôle du fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Data stored in this file</source>
        <translation>Données stockées dans ce fichier</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>What this file answers for at this moment; the rest is covered above</source>
        <translation>Ce dont ce fichier répond à cet instant&#xa0;; le reste est recouvert au-dessus</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Exclusif</translation>
    </message>
    <message>
        <source>Seen here and by no other snapshot, nor by Now</source>
        <translation>Vu ici et par aucun autre point de contrôle, ni par Maintenant</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>block size {size}</source>
        <translation>taille de bloc {size}</translation>
    </message>
    <message>
        <source>Allocated blocks of all blocks</source>
        <translation>Blocs alloués sur le total des blocs</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiels</translation>
    </message>
    <message>
        <source>Blocks of which only some sectors are present</source>
        <translation>Blocs dont seuls certains secteurs sont présents</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>Dans A</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>Dans B</translation>
    </message>
    <message>
        <source>change tracking</source>
        <translation>suivi des modifications</translation>
    </message>
    <message>
        <source>replica log</source>
        <translation>journal de réplica</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Data at risk</source>
        <translation>Données en danger</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Machine virtuelle</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alloué</translation>
    </message>
    <message>
        <source>Of a block: the file has room for it and holds its content.</source>
        <translation>D&apos;un bloc&#xa0;: le fichier a de la place pour lui et contient son contenu.</translation>
    </message>
    <message>
        <source>Base disk</source>
        <translation>Disque de base</translation>
    </message>
    <message>
        <source>A disk file that stands on no other; the first of every chain.</source>
        <translation>Un fichier de disque qui ne repose sur aucun autre&#xa0;; le premier de chaque chaîne.</translation>
    </message>
    <message>
        <source>Virtual hard disk</source>
        <translation>Disque dur virtuel</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>The unit in which a disk file takes up room, 512 KiB to 256 MiB.</source>
        <translation>L&apos;unité dans laquelle un fichier de disque prend de la place, de 512 KiB à 256 MiB.</translation>
    </message>
    <message>
        <source>Branch point</source>
        <translation>Point de branchement</translation>
    </message>
    <message>
        <source>A file without a snapshot that two or more files stand on. It must stay.</source>
        <translation>Un fichier sans point de contrôle sur lequel deux fichiers ou plus reposent. Il doit rester.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>A differencing disk with its parent, that one&apos;s parent, down to the base disk. Only the whole chain can be read.</source>
        <translation>Un disque de différenciation avec son parent, le parent de celui-ci, jusqu&apos;au disque de base. Seule la chaîne entière peut être lue.</translation>
    </message>
    <message>
        <source>Remove a moment. Every other moment keeps its content; what is no longer needed is merged.</source>
        <translation>Retirer un instant. Tout autre instant garde son contenu&#xa0;; ce qui n&apos;est plus nécessaire est fusionné.</translation>
    </message>
    <message>
        <source>Delete Checkpoint</source>
        <translation>Supprimer le point de contrôle</translation>
    </message>
    <message>
        <source>Remove a moment and all below it, except what Now stands on.</source>
        <translation>Retirer un instant et tout ce qui est au-dessous, sauf ce sur quoi Maintenant repose.</translation>
    </message>
    <message>
        <source>Delete Checkpoint Subtree</source>
        <translation>Supprimer la sous-arborescence</translation>
    </message>
    <message>
        <source>Differencing disk</source>
        <translation>Disque de différenciation</translation>
    </message>
    <message>
        <source>A disk file that holds only what differs from its parent.</source>
        <translation>Un fichier de disque qui ne contient que ce qui diffère de son parent.</translation>
    </message>
    <message>
        <source>Differencing disk, AVHDX, AVHD</source>
        <translation>Disque de différenciation, AVHDX, AVHD</translation>
    </message>
    <message>
        <source>Bytes that only this moment reads.</source>
        <translation>Octets que seul cet instant lit.</translation>
    </message>
    <message>
        <source>Something an administrator should know, with proof and remedy.</source>
        <translation>Quelque chose qu&apos;un administrateur doit savoir, avec preuve et remède.</translation>
    </message>
    <message>
        <source>If deleted</source>
        <translation>Si supprimé</translation>
    </message>
    <message>
        <source>How much smaller the files are after deleting a snapshot and merging what is left.</source>
        <translation>De combien les fichiers rétrécissent après la suppression d&apos;un point de contrôle et la fusion de ce qui reste.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The record of an unfinished action, from which it is continued or taken back.</source>
        <translation>La trace d&apos;une action inachevée, à partir de laquelle elle est continuée ou annulée.</translation>
    </message>
    <message>
        <source>Write a differencing disk into its parent and shorten the chain. No moment changes.</source>
        <translation>Écrire un disque de différenciation dans son parent et raccourcir la chaîne. Aucun instant ne change.</translation>
    </message>
    <message>
        <source>Merge (VMware: consolidate)</source>
        <translation>Fusionner (VMware&#xa0;: consolider)</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>A snapshot, or Now.</source>
        <translation>Un point de contrôle, ou Maintenant.</translation>
    </message>
    <message>
        <source>The VM&apos;s present state: what it starts from.</source>
        <translation>L&apos;état présent de la VM&#xa0;: ce à partir de quoi elle démarre.</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Orphelin</translation>
    </message>
    <message>
        <source>A disk file proved to be needed by nothing below the opened folder.</source>
        <translation>Un fichier de disque dont il est prouvé que rien sous le dossier ouvert n&apos;en a besoin.</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>The file a differencing disk stands on.</source>
        <translation>Le fichier sur lequel repose un disque de différenciation.</translation>
    </message>
    <message>
        <source>Parent disk</source>
        <translation>Disque parent</translation>
    </message>
    <message>
        <source>Partially present</source>
        <translation>Partiellement présent</translation>
    </message>
    <message>
        <source>Of a block of a differencing disk: some of its sectors are here, the others are read from the parent.</source>
        <translation>D&apos;un bloc d&apos;un disque de différenciation&#xa0;: certains de ses secteurs sont ici, les autres sont lus dans le parent.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What an action would do, step by step, with its cost. Nothing changes before you confirm it.</source>
        <translation>Ce qu&apos;une action ferait, étape par étape, avec son coût. Rien ne change avant que vous ne confirmiez.</translation>
    </message>
    <message>
        <source>Production snapshot</source>
        <translation>Point de contrôle de production</translation>
    </message>
    <message>
        <source>Made inside the guest by a backup service; without memory.</source>
        <translation>Créé dans l&apos;invité par un service de sauvegarde&#xa0;; sans mémoire.</translation>
    </message>
    <message>
        <source>Production checkpoint</source>
        <translation>Point de contrôle de production</translation>
    </message>
    <message>
        <source>Point a differencing disk to another parent file.</source>
        <translation>Faire pointer un disque de différenciation vers un autre fichier parent.</translation>
    </message>
    <message>
        <source>Recovery snapshot</source>
        <translation>Point de contrôle de récupération</translation>
    </message>
    <message>
        <source>Made by a backup, which normally removes it again.</source>
        <translation>Créé par une sauvegarde, qui normalement le retire ensuite.</translation>
    </message>
    <message>
        <source>Recovery checkpoint</source>
        <translation>Point de contrôle de récupération</translation>
    </message>
    <message>
        <source>Revert to</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Make a snapshot the present state. What Now has written since is dropped, unless a snapshot is taken first.</source>
        <translation>Faire d&apos;un point de contrôle l&apos;état présent. Ce que Maintenant a écrit depuis est abandonné, sauf si un point de contrôle est créé d&apos;abord.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>État enregistré</translation>
    </message>
    <message>
        <source>Memory and devices of a VM, kept in files so that it can go on later.</source>
        <translation>Mémoire et périphériques d&apos;une VM, conservés dans des fichiers pour qu&apos;elle puisse reprendre plus tard.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>512 bytes of a disk, the smallest piece that is told apart.</source>
        <translation>512 octets d&apos;un disque, la plus petite partie distinguée.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>A kept moment of a VM: its settings, its disks, sometimes its memory.</source>
        <translation>Un instant conservé d&apos;une VM&#xa0;: ses paramètres, ses disques, parfois sa mémoire.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Keep the present state. What is written from now on goes to a new file for each disk.</source>
        <translation>Conserver l&apos;état présent. Ce qui est écrit désormais va dans un nouveau fichier pour chaque disque.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Files that an action replaced; Undo brings them back until it is emptied.</source>
        <translation>Les fichiers qu&apos;une action a remplacés&#xa0;; Annuler les ramène jusqu&apos;à ce qu&apos;elle soit vidée.</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Fichier inconnu</translation>
    </message>
    <message>
        <source>A disk file of which it is not known whether something needs it. It is never touched.</source>
        <translation>Un fichier de disque dont on ne sait pas si quelque chose en a besoin. On n&apos;y touche jamais.</translation>
    </message>
    <message>
        <source>Waits for merge</source>
        <translation>À fusionner</translation>
    </message>
    <message>
        <source>A file without a snapshot that one file stands on. It can be merged while the VM is off.</source>
        <translation>Un fichier sans point de contrôle sur lequel un fichier repose. Il peut être fusionné quand la VM est arrêtée.</translation>
    </message>
    <message>
        <source>Merge in progress</source>
        <translation>Fusion en cours</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>What was written since the snapshot above: what a moment&apos;s own files hold.</source>
        <translation>Ce qui a été écrit depuis le point de contrôle au-dessus&#xa0;: ce que contiennent les fichiers propres d&apos;un instant.</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ ajouté</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− retiré</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ modifié</translation>
    </message>
    <message>
        <source>→ moved</source>
        <translation>→ déplacé</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} ajoutés</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>{count} retirés</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} modifiés</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} déplacés</translation>
    </message>
    <message>
        <source>Volume {number}</source>
        <translation>Volume {number}</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Size in A</source>
        <translation>Taille dans A</translation>
    </message>
    <message>
        <source>Size in B</source>
        <translation>Taille dans B</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>{path}
was {old}</source>
        <translation>{path}
était {old}</translation>
    </message>
    <message>
        <source>not available on a live host</source>
        <translation>non disponible sur un hôte en direct</translation>
    </message>
    <message>
        <source>the content of disks is not available on a live host</source>
        <translation>le contenu des disques n&apos;est pas disponible sur un hôte en direct</translation>
    </message>
    <message>
        <source>open the VM&apos;s folder, or a copy of it, to look into its disks</source>
        <translation>ouvrez le dossier de la VM, ou une copie, pour regarder dans ses disques</translation>
    </message>
    <message>
        <source>refresh to see how far it is</source>
        <translation>actualisez pour voir où il en est</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>base disk</source>
        <translation>disque de base</translation>
    </message>
    <message>
        <source>waits for merge</source>
        <translation>en attente de fusion</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>rien de stocké</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>File in A</source>
        <translation>Fichier dans A</translation>
    </message>
    <message>
        <source>File in B</source>
        <translation>Fichier dans B</translation>
    </message>
    <message>
        <source>File in the guest</source>
        <translation>Fichier dans l&apos;invité</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Every snapshot stands below the one it was taken after; Now is the present state</source>
        <translation>Chaque point de contrôle se trouve sous celui après lequel il a été créé&#xa0;; Maintenant est l&apos;état présent</translation>
    </message>
    <message>
        <source>Snapshot (Hyper-V: checkpoint)</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Whether memory was saved with it</source>
        <translation>Si la mémoire a été enregistrée avec lui</translation>
    </message>
    <message>
        <source>When the snapshot was taken</source>
        <translation>Quand le point de contrôle a été créé</translation>
    </message>
    <message>
        <source>Written since the snapshot above: what this snapshot&apos;s own files hold</source>
        <translation>Écrit depuis le point de contrôle au-dessus&#xa0;: ce que contiennent ses propres fichiers</translation>
    </message>
    <message>
        <source>What no other snapshot and not Now reads</source>
        <translation>Ce qu&apos;aucun autre point de contrôle ni Maintenant ne lit</translation>
    </message>
    <message>
        <source>How much smaller the files are after deleting it and merging what is left</source>
        <translation>De combien les fichiers rétrécissent après sa suppression et la fusion de ce qui reste</translation>
    </message>
    <message>
        <source>Disk files named by it</source>
        <translation>Fichiers de disque qu&apos;il nomme</translation>
    </message>
    <message>
        <source>Findings about it or its files</source>
        <translation>Constats à son sujet ou au sujet de ses fichiers</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Orphan file</source>
        <translation>Fichier orphelin</translation>
    </message>
    <message>
        <source>{tip}
Click: back to the graph</source>
        <translation>{tip}
Clic&#xa0;: retour au graphe</translation>
    </message>
    <message>
        <source>{tip}
Click: sort</source>
        <translation>{tip}
Clic&#xa0;: trier</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>A run without branches. Enter or double-click unfolds it.</source>
        <translation>Une suite sans branchement. Entrée ou un double-clic la déplie.</translation>
    </message>
    <message>
        <source>{name}
Protected against deletion</source>
        <translation>{name}
Protégé contre la suppression</translation>
    </message>
    <message>
        <source>{age} ago
{utc}</source>
        <translation>il y a {age}
{utc}</translation>
    </message>
    <message>
        <source>Deleting is refused at present; Delete shows why.</source>
        <translation>La suppression est refusée pour l&apos;instant&#xa0;; Supprimer montre pourquoi.</translation>
    </message>
    <message>
        <source>lane {lane}</source>
        <translation>voie {lane}</translation>
    </message>
    <message>
        <source>protected against deletion</source>
        <translation>protégé contre la suppression</translation>
    </message>
    <message numerus="yes">
        <source>{n} finding</source>
        <comment>{n} findings</comment>
        <translation>
            <numerusform>{n} constat</numerusform>
            <numerusform>{n} constats</numerusform>
        </translation>
    </message>
    <message>
        <source>With memory</source>
        <translation>Avec mémoire</translation>
    </message>
    <message numerus="yes">
        <source>⋮ {n} snapshot</source>
        <comment>⋮ {n} snapshots</comment>
        <translation>
            <numerusform>⋮ {n} point de contrôle</numerusform>
            <numerusform>⋮ {n} points de contrôle</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disque</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>état enregistré</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>en cours de calcul</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} octet</numerusform>
            <numerusform>{n} octets</numerusform>
        </translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>dans le futur</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>{n} year</source>
        <comment>{n} years</comment>
        <translation>
            <numerusform>{n} an</numerusform>
            <numerusform>{n} ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} month</source>
        <comment>{n} months</comment>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} week</source>
        <comment>{n} weeks</comment>
        <translation>
            <numerusform>{n} semaine</numerusform>
            <numerusform>{n} semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} y</source>
        <comment>years, in few letters</comment>
        <translation>
            <numerusform>{count} a</numerusform>
            <numerusform>{count} a</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} mo</source>
        <comment>months, in few letters</comment>
        <translation>
            <numerusform>{count} mois</numerusform>
            <numerusform>{count} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} w</source>
        <comment>weeks, in few letters</comment>
        <translation>
            <numerusform>{count} sem</numerusform>
            <numerusform>{count} sem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} d</source>
        <comment>days, in few letters</comment>
        <translation>
            <numerusform>{count} j</numerusform>
            <numerusform>{count} j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h</source>
        <comment>hours, in few letters</comment>
        <translation>
            <numerusform>{count} h</numerusform>
            <numerusform>{count} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} m</source>
        <comment>minutes, in few letters</comment>
        <translation>
            <numerusform>{count} min</numerusform>
            <numerusform>{count} min</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>an age below a minute</comment>
        <translation>à l&apos;instant</translation>
    </message>
    <message>
        <source>about {count} s</source>
        <translation>environ {count} s</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>environ {count} min</translation>
    </message>
    <message>
        <source>about {count} h</source>
        <translation>environ {count} h</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>état inconnu</translation>
    </message>
    <message numerus="yes">
        <source>{n} snapshot</source>
        <comment>{n} snapshots</comment>
        <translation>
            <numerusform>{n} point de contrôle</numerusform>
            <numerusform>{n} points de contrôle</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk files and saved states</source>
        <translation>Fichiers de disque et états enregistrés</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>moins de 1 s</translation>
    </message>
    <message>
        <source>No action or export of this session has written enough to measure how fast this disk is.</source>
        <translation>Aucune action ni exportation de cette session n&apos;a écrit assez pour mesurer la vitesse de ce disque.</translation>
    </message>
    <message>
        <source>At {size} per second, as measured in this session</source>
        <translation>À {size} par seconde, selon la mesure de cette session</translation>
    </message>
    <message>
        <source>there is no report format &apos;{suffix}&apos;</source>
        <translation>il n&apos;y a pas de format de rapport «&#xa0;{suffix}&#xa0;»</translation>
    </message>
    <message>
        <source>name a file that ends in .html, .csv or .json</source>
        <translation>nommez un fichier qui se termine par .html, .csv ou .json</translation>
    </message>
    <message>
        <source>companion</source>
        <translation>fichier annexe</translation>
    </message>
    <message>
        <source>{machine}, {moment}, {slot} could not be counted: {error}</source>
        <translation>{machine}, {moment}, {slot} n&apos;a pas pu être compté&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The blocks of a file could not be counted: {error}</source>
        <translation>Les blocs d&apos;un fichier n&apos;ont pas pu être comptés&#xa0;: {error}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>Snapshots below {root}</source>
        <translation>Points de contrôle sous {root}</translation>
    </message>
    <message>
        <source>No virtual machine was found here.</source>
        <translation>Aucune machine virtuelle n&apos;a été trouvée ici.</translation>
    </message>
    <message>
        <source>Files of no virtual machine</source>
        <translation>Fichiers d&apos;aucune machine virtuelle</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation>Autres constats</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>virtual machines</source>
        <translation>machines virtuelles</translation>
    </message>
    <message>
        <source>snapshots</source>
        <translation>points de contrôle</translation>
    </message>
    <message>
        <source>in files</source>
        <translation>dans des fichiers</translation>
    </message>
    <message>
        <source>superseded, to be merged</source>
        <translation>remplacés, à fusionner</translation>
    </message>
    <message>
        <source>in orphans</source>
        <translation>dans des orphelins</translation>
    </message>
    <message>
        <source>errors and warnings</source>
        <translation>erreurs et avertissements</translation>
    </message>
    <message>
        <source>generation {number}</source>
        <translation>génération {number}</translation>
    </message>
    <message>
        <source>no configuration</source>
        <translation>pas de configuration</translation>
    </message>
    <message>
        <source>configuration version {version}</source>
        <translation>version de configuration {version}</translation>
    </message>
    <message numerus="yes">
        <source>longest chain {n} file</source>
        <comment>longest chain {n} files</comment>
        <translation>
            <numerusform>chaîne la plus longue&#xa0;: {n} fichier</numerusform>
            <numerusform>chaîne la plus longue&#xa0;: {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest snapshot {age}</source>
        <translation>point de contrôle le plus ancien&#xa0;: {age}</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Circle: snapshot. Square: snapshot with memory. Double circle: Now. Diamond: cannot be read.</source>
        <translation>Cercle&#xa0;: point de contrôle. Carré&#xa0;: point de contrôle avec mémoire. Double cercle&#xa0;: Maintenant. Losange&#xa0;: illisible.</translation>
    </message>
    <message>
        <source>Now is not known: the VM&apos;s configuration could not be read.</source>
        <translation>Maintenant n&apos;est pas connu&#xa0;: la configuration de la VM n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>Moments and disks</source>
        <translation>Instants et disques</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>File it reads</source>
        <translation>Fichier lu</translation>
    </message>
    <message>
        <source>Files in chain</source>
        <translation>Fichiers dans la chaîne</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Taille virtuelle</translation>
    </message>
    <message>
        <source>Written since parent</source>
        <translation>Écrit depuis le parent</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>{held} of {all}, {part} in part</source>
        <translation>{held} sur {all}, {part} en partie</translation>
    </message>
    <message>
        <source>{held} of {all}</source>
        <translation>{held} sur {all}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>Sur le volume</translation>
    </message>
    <message>
        <source>Parent or disk</source>
        <translation>Parent ou disque</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Nommé par</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Conséquence</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Windows reports</source>
        <translation>Windows signale</translation>
    </message>
    <message>
        <source>Snapshots of {machine}</source>
        <translation>Points de contrôle de {machine}</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>avec mémoire</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>{size} written since the snapshot above</source>
        <translation>{size} écrits depuis le point de contrôle au-dessus</translation>
    </message>
    <message>
        <source>{size} written</source>
        <translation>{size} écrits</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>rien n&apos;est ouvert</translation>
    </message>
    <message>
        <source>an action is running</source>
        <translation>une action est en cours</translation>
    </message>
    <message>
        <source>an export is running</source>
        <translation>une exportation est en cours</translation>
    </message>
    <message>
        <source>the rows are in tree order</source>
        <translation>les lignes sont dans l&apos;ordre de l&apos;arborescence</translation>
    </message>
    <message>
        <source>no VM is selected</source>
        <translation>aucune VM n&apos;est sélectionnée</translation>
    </message>
    <message>
        <source>no snapshot is selected</source>
        <translation>aucun point de contrôle n&apos;est sélectionné</translation>
    </message>
    <message>
        <source>there is only one moment</source>
        <translation>il n&apos;y a qu&apos;un seul instant</translation>
    </message>
    <message>
        <source>nothing stands above the selection</source>
        <translation>il n&apos;y a rien au-dessus de la sélection</translation>
    </message>
    <message>
        <source>no moment is selected</source>
        <translation>aucun instant n&apos;est sélectionné</translation>
    </message>
    <message>
        <source>no differencing disk is selected</source>
        <translation>aucun disque de différenciation n&apos;est sélectionné</translation>
    </message>
    <message>
        <source>Open a folder with virtual machines</source>
        <translation>Ouvrir un dossier contenant des machines virtuelles</translation>
    </message>
    <message>
        <source>Open a disk file</source>
        <translation>Ouvrir un fichier de disque</translation>
    </message>
    <message>
        <source>Disks (*.vhd *.vhdx *.avhd *.avhdx)</source>
        <translation>Disques (*.vhd *.vhdx *.avhd *.avhdx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Building the demo VM</source>
        <translation>Construction de la VM de démonstration</translation>
    </message>
    <message>
        <source>Take snapshot of {machine}</source>
        <translation>Créer un point de contrôle de {machine}</translation>
    </message>
    <message>
        <source>Keeps the present state. What is written from now on goes to a new file per disk.</source>
        <translation>Conserve l&apos;état actuel. Ce qui est écrit à partir de maintenant va dans un nouveau fichier par disque.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Établir le plan</translation>
    </message>
    <message>
        <source>Planning the snapshot</source>
        <translation>Planification du point de contrôle</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Planning to revert to {moment}</source>
        <translation>Planification du rétablissement de {moment}</translation>
    </message>
    <message>
        <source>Planning to delete {moment}</source>
        <translation>Planification de la suppression de {moment}</translation>
    </message>
    <message>
        <source>Planning the merge</source>
        <translation>Planification de la fusion</translation>
    </message>
    <message>
        <source>Rename snapshot {moment}</source>
        <translation>Renommer le point de contrôle {moment}</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Planning the new name</source>
        <translation>Planification du nouveau nom</translation>
    </message>
    <message>
        <source>Notes of {moment}</source>
        <translation>Notes de {moment}</translation>
    </message>
    <message>
        <source>Planning the new notes</source>
        <translation>Planification des nouvelles notes</translation>
    </message>
    <message>
        <source>Planning the protection</source>
        <translation>Planification de la protection</translation>
    </message>
    <message>
        <source>Planning to remove the protection</source>
        <translation>Planification du retrait de la protection</translation>
    </message>
    <message>
        <source>The parent of {name}</source>
        <translation>Le parent de {name}</translation>
    </message>
    <message>
        <source>Planning to reconnect</source>
        <translation>Planification de la reconnexion</translation>
    </message>
    <message>
        <source>Planning to undo</source>
        <translation>Planification de l&apos;annulation</translation>
    </message>
    <message>
        <source>Planning to empty the trash</source>
        <translation>Planification du vidage de la corbeille</translation>
    </message>
    <message>
        <source>Planning to go back</source>
        <translation>Planification du retour en arrière</translation>
    </message>
    <message>
        <source>Planning to continue</source>
        <translation>Planification de la poursuite</translation>
    </message>
    <message>
        <source>Forecasting deletes</source>
        <translation>Prévision des suppressions</translation>
    </message>
    <message>
        <source>About snapviewer</source>
        <translation>À propos de snapviewer</translation>
    </message>
    <message>
        <source>See, compare, take, revert and prune a Hyper-V virtual machine&apos;s snapshots from its files alone.</source>
        <translation>Voir, comparer, créer, rétablir et élaguer les points de contrôle d&apos;une machine virtuelle Hyper-V à partir de ses seuls fichiers.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Block map</source>
        <translation>Carte des blocs</translation>
    </message>
    <message>
        <source>No map.</source>
        <translation>Pas de carte.</translation>
    </message>
    <message>
        <source>{start} to {stop} of {size}. {parts}</source>
        <translation>{start} à {stop} sur {size}. {parts}</translation>
    </message>
    <message>
        <source>{state}
{offset:#x} to {end:#x} ({size})</source>
        <translation>{state}
{offset:#x} à {end:#x} ({size})</translation>
    </message>
    <message>
        <source>An action is running</source>
        <translation>Une action est en cours</translation>
    </message>
    <message>
        <source>{job} is not finished.</source>
        <translation>{job} n&apos;est pas terminé.</translation>
    </message>
    <message>
        <source>Stopping leaves every moment readable; the next start offers to continue or go back.</source>
        <translation>Après un arrêt, chaque instant reste lisible&#xa0;; le prochain démarrage propose de continuer ou de revenir en arrière.</translation>
    </message>
    <message>
        <source>Plans wait</source>
        <translation>Des plans attendent</translation>
    </message>
    <message>
        <source>Plans wait in the list of jobs.</source>
        <translation>Des plans attendent dans la liste des tâches.</translation>
    </message>
    <message>
        <source>They are forgotten; nothing was changed by them.</source>
        <translation>Ils sont oubliés&#xa0;; ils n&apos;ont rien modifié.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Forget them and close</source>
        <translation>Les oublier et fermer</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Poursuivre l&apos;exécution</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Garder ouvert</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Tapez une commande</translation>
    </message>
    <message>
        <source>{tip} ({keys})</source>
        <translation>{tip} ({keys})</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>&amp;Point de contrôle</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>&amp;Disque</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open a VM&apos;s folder or a folder that holds many VMs</source>
        <translation>Ouvrir le dossier d&apos;une VM ou un dossier qui contient plusieurs VM</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open d&amp;isk file…</source>
        <translation>Ouvrir un &amp;fichier de disque…</translation>
    </message>
    <message>
        <source>Open one disk file with its chain</source>
        <translation>Ouvrir un fichier de disque avec sa chaîne</translation>
    </message>
    <message>
        <source>Open &amp;demo VM</source>
        <translation>Ouvrir la &amp;VM de démonstration</translation>
    </message>
    <message>
        <source>Build a small real VM folder and open it</source>
        <translation>Construire un petit dossier de VM réel et l&apos;ouvrir</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Relire le dossier</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <source>Write all VMs, files and findings to an HTML, CSV or JSON file</source>
        <translation>Écrire toutes les VM, tous les fichiers et tous les constats dans un fichier HTML, CSV ou JSON</translation>
    </message>
    <message>
        <source>Save &amp;tree as picture…</source>
        <translation>Enregistrer l&apos;arborescence comme &amp;image…</translation>
    </message>
    <message>
        <source>Write the snapshots of this VM as an SVG or PNG drawing</source>
        <translation>Écrire les points de contrôle de cette VM sous forme de dessin SVG ou PNG</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Take snapshot…</source>
        <translation>&amp;Créer un point de contrôle…</translation>
    </message>
    <message>
        <source>Keep the present state as a snapshot (Hyper-V: checkpoint)</source>
        <translation>Conserver l&apos;état actuel comme point de contrôle (Hyper-V&#xa0;: point de contrôle)</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Re&amp;vert to…</source>
        <translation>&amp;Rétablir…</translation>
    </message>
    <message>
        <source>Make the selected snapshot the present state (Hyper-V: Apply)</source>
        <translation>Faire du point de contrôle sélectionné l&apos;état actuel (Hyper-V&#xa0;: Appliquer)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Give the snapshot another name</source>
        <translation>Donner un autre nom au point de contrôle</translation>
    </message>
    <message>
        <source>Edit not&amp;es…</source>
        <translation>Modifier les n&amp;otes…</translation>
    </message>
    <message>
        <source>Change the snapshot&apos;s notes</source>
        <translation>Modifier les notes du point de contrôle</translation>
    </message>
    <message>
        <source>&amp;Protect…</source>
        <translation>&amp;Protéger…</translation>
    </message>
    <message>
        <source>Refuse to delete the snapshot until the protection is removed; again: remove it</source>
        <translation>Refuser de supprimer le point de contrôle tant que la protection n&apos;est pas retirée&#xa0;; de nouveau&#xa0;: la retirer</translation>
    </message>
    <message>
        <source>&amp;Delete snapshot…</source>
        <translation>&amp;Supprimer le point de contrôle…</translation>
    </message>
    <message>
        <source>Remove the snapshot; every other moment keeps its content</source>
        <translation>Retirer le point de contrôle&#xa0;; tout autre instant garde son contenu</translation>
    </message>
    <message>
        <source>Delete snapshot s&amp;ubtree…</source>
        <translation>Supprimer la sous-&amp;arborescence de points de contrôle…</translation>
    </message>
    <message>
        <source>Remove the snapshot and all below it, except what Now stands on</source>
        <translation>Retirer le point de contrôle et tout ce qui est au-dessous, sauf ce sur quoi repose Maintenant</translation>
    </message>
    <message>
        <source>&amp;Merge waiting files…</source>
        <translation>&amp;Fusionner les fichiers en attente…</translation>
    </message>
    <message>
        <source>Write what waits into its parent and shorten the chain (VMware: consolidate)</source>
        <translation>Écrire ce qui attend dans son parent et raccourcir la chaîne (VMware&#xa0;: consolider)</translation>
    </message>
    <message>
        <source>&amp;Inspect the files</source>
        <translation>&amp;Examiner les fichiers</translation>
    </message>
    <message>
        <source>List the disk files behind the selection</source>
        <translation>Lister les fichiers de disque derrière la sélection</translation>
    </message>
    <message>
        <source>&amp;Export disk…</source>
        <translation>E&amp;xporter le disque…</translation>
    </message>
    <message>
        <source>Write the selected moment&apos;s disk to one file</source>
        <translation>Écrire le disque de l&apos;instant sélectionné dans un seul fichier</translation>
    </message>
    <message>
        <source>Re&amp;connect…</source>
        <translation>Reconnec&amp;ter…</translation>
    </message>
    <message>
        <source>Point the selected disk file to another parent</source>
        <translation>Faire pointer le fichier de disque sélectionné vers un autre parent</translation>
    </message>
    <message>
        <source>Compare the two selected moments; with one selected, with Now</source>
        <translation>Comparer les deux instants sélectionnés&#xa0;; si un seul est sélectionné, avec Maintenant</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare with the snapshot &amp;above</source>
        <translation>Comparer avec le point de contrôle au-de&amp;ssus</translation>
    </message>
    <message>
        <source>What was written since the snapshot above</source>
        <translation>Ce qui a été écrit depuis le point de contrôle au-dessus</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Show all findings of this folder</source>
        <translation>Afficher tous les constats de ce dossier</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Dee&amp;per check</source>
        <translation>Vérification &amp;approfondie</translation>
    </message>
    <message>
        <source>Read every block map, look what runs in the guests, check permissions</source>
        <translation>Lire chaque carte des blocs, chercher ce qui s&apos;exécute dans les invités, vérifier les autorisations</translation>
    </message>
    <message>
        <source>&amp;Orphan files…</source>
        <translation>Fichiers &amp;orphelins…</translation>
    </message>
    <message>
        <source>List the files that nothing needs: inspect, export, move to trash</source>
        <translation>Lister les fichiers dont rien n&apos;a besoin&#xa0;: examiner, exporter, mettre à la corbeille</translation>
    </message>
    <message>
        <source>Und&amp;o last action…</source>
        <translation>Ann&amp;uler la dernière action…</translation>
    </message>
    <message>
        <source>Take back the last finished action from the trash</source>
        <translation>Reprendre de la corbeille la dernière action terminée</translation>
    </message>
    <message>
        <source>Show the tras&amp;h…</source>
        <translation>Afficher la cor&amp;beille…</translation>
    </message>
    <message>
        <source>What earlier actions kept, and when</source>
        <translation>Ce que des actions antérieures ont conservé, et quand</translation>
    </message>
    <message>
        <source>Empty the t&amp;rash…</source>
        <translation>Vi&amp;der la corbeille…</translation>
    </message>
    <message>
        <source>Remove for good what earlier actions kept; frees its space</source>
        <translation>Retirer définitivement ce que des actions antérieures ont conservé&#xa0;; libère son espace</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Filter snapshots and files</source>
        <translation>Filtrer les points de contrôle et les fichiers</translation>
    </message>
    <message>
        <source>Go to &amp;Now</source>
        <translation>Aller à &amp;Maintenant</translation>
    </message>
    <message>
        <source>Select the present state</source>
        <translation>Sélectionner l&apos;état actuel</translation>
    </message>
    <message>
        <source>&amp;Tree order</source>
        <translation>Ordre de l&apos;&amp;arborescence</translation>
    </message>
    <message>
        <source>Back from a sorted list to the graph: parents above what was taken after them</source>
        <translation>D&apos;une liste triée, revenir au graphe&#xa0;: les parents au-dessus de ce qui a été créé après eux</translation>
    </message>
    <message>
        <source>F&amp;old all runs again</source>
        <translation>Re&amp;plier toutes les suites</translation>
    </message>
    <message>
        <source>Fold what was unfolded</source>
        <translation>Replier ce qui a été déplié</translation>
    </message>
    <message>
        <source>Command &amp;list…</source>
        <translation>&amp;Liste des commandes…</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>Trouver une commande par son nom</translation>
    </message>
    <message>
        <source>E&amp;xplain the selection</source>
        <translation>E&amp;xpliquer la sélection</translation>
    </message>
    <message>
        <source>What is this, may I delete it, and what happens then</source>
        <translation>Qu&apos;est-ce que c&apos;est, puis-je le supprimer, et que se passe-t-il alors</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>The words used here, with Hyper-V&apos;s own and the cmdlets</source>
        <translation>Les mots utilisés ici, avec ceux de Hyper-V et les cmdlets</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Every key in one list</source>
        <translation>Toutes les touches dans une seule liste</translation>
    </message>
    <message>
        <source>&amp;About snapviewer</source>
        <translation>À propos de &amp;snapviewer</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Blocks, files or settings</source>
        <translation>Blocs, fichiers ou paramètres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Moment A</source>
        <translation>Instant A</translation>
    </message>
    <message>
        <source>Moment B</source>
        <translation>Instant B</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Permuter A et B</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the changed ranges</source>
        <translation>Exporter les plages modifiées</translation>
    </message>
    <message>
        <source>Store the list of changed ranges as CSV or JSON</source>
        <translation>Enregistrer la liste des plages modifiées au format CSV ou JSON</translation>
    </message>
    <message>
        <source>Map of the difference</source>
        <translation>Carte des différences</translation>
    </message>
    <message>
        <source>Changed ranges</source>
        <translation>Plages modifiées</translation>
    </message>
    <message>
        <source>Name the guest&apos;s files</source>
        <translation>Nommer les fichiers de l&apos;invité</translation>
    </message>
    <message>
        <source>Look up which file of the guest lies in each changed range</source>
        <translation>Chercher quel fichier de l&apos;invité se trouve dans chaque plage modifiée</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Différence précédente (Maj+F7)</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Différence suivante (F7)</translation>
    </message>
    <message>
        <source>Map, ranges and bytes</source>
        <translation>Carte, plages et octets</translation>
    </message>
    <message>
        <source>Compare {machine}</source>
        <translation>Comparer {machine}</translation>
    </message>
    <message>
        <source>The VM is no longer there.</source>
        <translation>La VM n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>Rien à comparer.</translation>
    </message>
    <message>
        <source>Comparing {a} with {b}</source>
        <translation>Comparaison de {a} avec {b}</translation>
    </message>
    <message>
        <source>{label}… {done} of {total}</source>
        <translation>{label}… {done} sur {total}</translation>
    </message>
    <message>
        <source>These moments cannot be compared: {error}</source>
        <translation>Ces instants ne peuvent pas être comparés&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{size} differ in {ranges}; {read} of {all} had to be read</source>
        <translation>{size} diffèrent dans {ranges}&#xa0;; {read} sur {all} ont dû être lus</translation>
    </message>
    <message numerus="yes">
        <source>{n} range</source>
        <comment>{n} ranges</comment>
        <translation>
            <numerusform>{n} plage</numerusform>
            <numerusform>{n} plages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs: both moments read the same bytes.</source>
        <translation>Rien ne diffère&#xa0;: les deux instants lisent les mêmes octets.</translation>
    </message>
    <message>
        <source>{exact} differ</source>
        <translation>{exact} diffèrent</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>1 cell = {size}</source>
        <translation>1 case = {size}</translation>
    </message>
    <message>
        <source>Difference {number} of {all}: {size} at {start:#x}</source>
        <translation>Différence {number} sur {all}&#xa0;: {size} à {start:#x}</translation>
    </message>
    <message>
        <source>Finding the guest&apos;s files</source>
        <translation>Recherche des fichiers de l&apos;invité</translation>
    </message>
    <message>
        <source>Comparing files…</source>
        <translation>Comparaison des fichiers…</translation>
    </message>
    <message>
        <source>Files could not be compared.</source>
        <translation>Les fichiers n&apos;ont pas pu être comparés.</translation>
    </message>
    <message>
        <source>Exporting ranges</source>
        <translation>Exportation des plages</translation>
    </message>
    <message>
        <source>Written: {out}</source>
        <translation>Écrit&#xa0;: {out}</translation>
    </message>
    <message>
        <source>{names} (in A)</source>
        <translation>{names} (dans A)</translation>
    </message>
    <message>
        <source>no file (metadata or free)</source>
        <translation>aucun fichier (métadonnées ou libre)</translation>
    </message>
    <message>
        <source>No snapshot names this file any more and one file stands on it. Merge writes that file into it and frees the rest.</source>
        <translation>Plus aucun point de contrôle ne nomme ce fichier et un seul fichier repose dessus. La fusion écrit ce fichier-là dans celui-ci et libère le reste.</translation>
    </message>
    <message>
        <source>No snapshot names this file any more, but two or more files stand on it. It must stay and frees nothing.</source>
        <translation>Plus aucun point de contrôle ne nomme ce fichier, mais deux fichiers ou plus reposent dessus. Il doit rester et ne libère rien.</translation>
    </message>
    <message>
        <source>No VM, no snapshot and no disk in use refers to this file. Everything that could refer to it was read.</source>
        <translation>Aucune VM, aucun point de contrôle et aucun disque utilisé ne fait référence à ce fichier. Tout ce qui pourrait y faire référence a été lu.</translation>
    </message>
    <message>
        <source>Whether something needs this file is not known, because something that could refer to it could not be read. It is never touched.</source>
        <translation>On ne sait pas si quelque chose a besoin de ce fichier, car quelque chose qui pourrait y faire référence n&apos;a pas pu être lu. Il n&apos;est jamais touché.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Tabs of the details</source>
        <translation>Onglets des détails</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Find a key or value</source>
        <translation>Rechercher une clé ou une valeur</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien n&apos;est sélectionné</translation>
    </message>
    <message>
        <source>Findings ({count})</source>
        <translation>Constats ({count})</translation>
    </message>
    <message>
        <source>Now, {state}: {why}</source>
        <translation>Maintenant, {state}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Now, {state}</source>
        <translation>Maintenant, {state}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>nothing, it is the first</source>
        <translation>rien, c&apos;est le premier</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Au-dessous</translation>
    </message>
    <message>
        <source>Written since {parent}</source>
        <translation>Écrit depuis {parent}</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>not known: {failed}</source>
        <translation>non connu&#xa0;: {failed}</translation>
    </message>
    <message>
        <source>Reads in all</source>
        <translation>Lit en tout</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>{size} saved</source>
        <translation>{size} enregistrés</translation>
    </message>
    <message>
        <source>{size} saved, a file of it is missing</source>
        <translation>{size} enregistrés, un de ses fichiers manque</translation>
    </message>
    <message>
        <source>missing: {stored}</source>
        <translation>manque&#xa0;: {stored}</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>What the VM&apos;s settings ask of new snapshots; how existing ones were made is not told by any established key.</source>
        <translation>Ce que les paramètres de la VM demandent pour les nouveaux points de contrôle&#xa0;; aucune clé établie ne dit comment les points existants ont été créés.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>against deletion by snapviewer; Hyper-V itself knows nothing of it</source>
        <translation>contre la suppression par snapviewer&#xa0;; Hyper-V lui-même n&apos;en sait rien</translation>
    </message>
    <message>
        <source>A run without branches. Enter unfolds it.</source>
        <translation>Une suite sans branches. Entrée la déplie.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>{slot}, parent {depth}</source>
        <translation>{slot}, parent {depth}</translation>
    </message>
    <message>
        <source>This row has no configuration of its own.</source>
        <translation>Cette ligne n&apos;a pas de configuration propre.</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>refused at present; Delete shows why</source>
        <translation>refusé pour le moment&#xa0;; Supprimer montre pourquoi</translation>
    </message>
    <message>
        <source>needs {size} more</source>
        <translation>a besoin de {size} de plus</translation>
    </message>
    <message>
        <source>frees {size}</source>
        <translation>libère {size}</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Disk {number}: {slot}</source>
        <translation>Disque {number}&#xa0;: {slot}</translation>
    </message>
    <message>
        <source>{slot} (Ctrl+{number})</source>
        <translation>{slot} (Ctrl+{number})</translation>
    </message>
    <message>
        <source>at {moment}</source>
        <translation>à l&apos;instant {moment}</translation>
    </message>
    <message>
        <source>Click a cell to see what is there. Wheel zooms, dragging pans.</source>
        <translation>Cliquez sur une cellule pour voir ce qui s&apos;y trouve. La molette zoome, glisser déplace la vue.</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <source>The other moment</source>
        <translation>L&apos;autre instant</translation>
    </message>
    <message>
        <source>The moment to compare with</source>
        <translation>L&apos;instant avec lequel comparer</translation>
    </message>
    <message>
        <source>Files of the chain</source>
        <translation>Fichiers de la chaîne</translation>
    </message>
    <message>
        <source>Ranges of the map</source>
        <translation>Plages de la carte</translation>
    </message>
    <message>
        <source>Show the whole disk (0). Wheel or + and - zoom, dragging pans.</source>
        <translation>Afficher tout le disque (0). La molette ou + et - zoome, glisser déplace la vue.</translation>
    </message>
    <message>
        <source>Show the whole disk</source>
        <translation>Afficher tout le disque</translation>
    </message>
    <message>
        <source>Files, ranges and bytes</source>
        <translation>Fichiers, plages et octets</translation>
    </message>
    <message>
        <source>Files, ranges or bytes</source>
        <translation>Fichiers, plages ou octets</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Plages</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>The files of the chain, top first</source>
        <translation>Les fichiers de la chaîne, celui du haut en premier</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>La carte sous forme de tableau</translation>
    </message>
    <message>
        <source>The bytes at the place chosen in map or table</source>
        <translation>Les octets à l&apos;endroit choisi dans la carte ou le tableau</translation>
    </message>
    <message>
        <source>Map and chain</source>
        <translation>Carte et chaîne</translation>
    </message>
    <message>
        <source>This moment has no disk here.</source>
        <translation>Cet instant n&apos;a pas de disque ici.</translation>
    </message>
    <message>
        <source>Block map of {slot} at {moment}</source>
        <translation>Carte des blocs de {slot} à l&apos;instant {moment}</translation>
    </message>
    <message>
        <source>Adding up {slot}</source>
        <translation>Calcul du total de {slot}</translation>
    </message>
    <message>
        <source>Reading the disk</source>
        <translation>Lecture du disque</translation>
    </message>
    <message>
        <source>This disk cannot be read.

{error}</source>
        <translation>Ce disque ne peut pas être lu.

{error}</translation>
    </message>
    <message>
        <source>Mapping {slot}</source>
        <translation>Cartographie de {slot}</translation>
    </message>
    <message>
        <source>This cannot be shown: {error}</source>
        <translation>Impossible d&apos;afficher ceci&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{path}: {format}, {blocks} of {size}</source>
        <translation>{path}&#xa0;: {format}, {blocks} de {size}</translation>
    </message>
    <message numerus="yes">
        <source>{n} block</source>
        <comment>{n} blocks</comment>
        <translation>
            <numerusform>{n} bloc</numerusform>
            <numerusform>{n} blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranges (first {number})</source>
        <translation>Plages ({number} premières)</translation>
    </message>
    <message>
        <source>Ranges ({number})</source>
        <translation>Plages ({number})</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Machines virtuelles</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Tabs of the lower area</source>
        <translation>Onglets de la zone inférieure</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>{doing} did not work</source>
        <translation>{doing}&#xa0;: échec</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n&apos;a pas fonctionné</translation>
    </message>
    <message>
        <source>{doing} was refused</source>
        <translation>{doing}&#xa0;: refusé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>A bug in snapviewer</source>
        <translation>Un bogue dans snapviewer</translation>
    </message>
    <message>
        <source>{title}.

This is a mistake in the program, not in your files: {name}: {error}</source>
        <translation>{title}.

C&apos;est une erreur du programme, pas de vos fichiers&#xa0;: {name}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Veuillez le signaler avec les détails ci-dessous.</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>Fichier&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Where: {structure} at offset {offset:#x}</source>
        <translation>Où&#xa0;: {structure} à l&apos;offset {offset:#x}</translation>
    </message>
    <message>
        <source>Where: {structure}</source>
        <translation>Où&#xa0;: {structure}</translation>
    </message>
    <message>
        <source>Code: {code} (Windows: {windows:#010x})</source>
        <translation>Code&#xa0;: {code} (Windows&#xa0;: {windows:#010x})</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code&#xa0;: {code}</translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation>À faire&#xa0;: {remedy}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the finding as text</source>
        <translation>Copier le constat sous forme de texte</translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation>Copier le constat</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Si rien n&apos;est fait</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>Détails du constat</translation>
    </message>
    <message>
        <source>Findings and details</source>
        <translation>Constats et détails</translation>
    </message>
    <message>
        <source>Find a parent…</source>
        <translation>Rechercher un parent…</translation>
    </message>
    <message>
        <source>Ranks the candidates and tries them in memory</source>
        <translation>Classe les candidats et les essaie en mémoire</translation>
    </message>
    <message>
        <source>Orphan files…</source>
        <translation>Fichiers orphelins…</translation>
    </message>
    <message>
        <source>Lists every orphan: inspect, export, move to trash</source>
        <translation>Liste tous les orphelins&#xa0;: examiner, exporter, mettre à la corbeille</translation>
    </message>
    <message>
        <source>Shows the plan first</source>
        <translation>Montre d&apos;abord le plan</translation>
    </message>
    <message>
        <source>Checked: nothing found.</source>
        <translation>Vérifié&#xa0;: rien trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} with data at risk</source>
        <comment>{n} with data at risk</comment>
        <translation>
            <numerusform>{n} avec des données en danger</numerusform>
            <numerusform>{n} avec des données en danger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <comment>{n} to look at</comment>
        <translation>
            <numerusform>{n} à examiner</numerusform>
            <numerusform>{n} à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note</source>
        <comment>{n} notes</comment>
        <translation>
            <numerusform>{n} remarque</numerusform>
            <numerusform>{n} remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching the folder</source>
        <translation>Surveillance du dossier</translation>
    </message>
    <message>
        <source>Changed on disk since it was read: {first} and {more} more.</source>
        <translation>Modifié sur le disque depuis la lecture&#xa0;: {first} et {more} de plus.</translation>
    </message>
    <message>
        <source>Changed on disk since it was read: {first}.</source>
        <translation>Modifié sur le disque depuis la lecture&#xa0;: {first}.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Tree, single folders joined</source>
        <translation>Arborescence, dossiers uniques réunis</translation>
    </message>
    <message>
        <source>Flat list</source>
        <translation>Liste simple</translation>
    </message>
    <message>
        <source>Changed files in the guest</source>
        <translation>Fichiers modifiés dans l&apos;invité</translation>
    </message>
    <message>
        <source>Filter by path</source>
        <translation>Filtrer par chemin</translation>
    </message>
    <message>
        <source>How the files are arranged</source>
        <translation>Disposition des fichiers</translation>
    </message>
    <message>
        <source>Copy out from A…</source>
        <translation>Extraire une copie de A…</translation>
    </message>
    <message>
        <source>Copy what is selected as A has it</source>
        <translation>Copier la sélection telle qu&apos;elle est dans A</translation>
    </message>
    <message>
        <source>Copy out from B…</source>
        <translation>Extraire une copie de B…</translation>
    </message>
    <message>
        <source>Copy what is selected as B has it</source>
        <translation>Copier la sélection telle qu&apos;elle est dans B</translation>
    </message>
    <message>
        <source>Snapshots in which this file changed…</source>
        <translation>Points de contrôle où ce fichier a changé…</translation>
    </message>
    <message>
        <source>Looks for the file at every moment of the VM</source>
        <translation>Recherche le fichier à chaque instant de la VM</translation>
    </message>
    <message>
        <source>File view not possible: {message}.</source>
        <translation>Vue des fichiers impossible&#xa0;: {message}.</translation>
    </message>
    <message>
        <source>Volume {index} ({filesystem}): {reason}</source>
        <translation>Volume {index} ({filesystem})&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The block view works.</source>
        <translation>La vue des blocs fonctionne.</translation>
    </message>
    <message>
        <source>No file system was found on this disk.</source>
        <translation>Aucun système de fichiers n&apos;a été trouvé sur ce disque.</translation>
    </message>
    <message>
        <source>{files}: {changes}.</source>
        <translation>{files}&#xa0;: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>no file differs</source>
        <translation>aucun fichier ne diffère</translation>
    </message>
    <message>
        <source>B holds {size} more.</source>
        <translation>B contient {size} de plus.</translation>
    </message>
    <message>
        <source>B holds {size} less.</source>
        <translation>B contient {size} de moins.</translation>
    </message>
    <message>
        <source>Copy the files to a folder</source>
        <translation>Copier les fichiers dans un dossier</translation>
    </message>
    <message>
        <source>Copying {files} from {moment}</source>
        <translation>Copie de {files} depuis {moment}</translation>
    </message>
    <message>
        <source>Copying out</source>
        <translation>Extraction d&apos;une copie</translation>
    </message>
    <message>
        <source>{files} ({size}) copied to {folder}.</source>
        <translation>Copie de {files} ({size}) dans {folder} terminée.</translation>
    </message>
    <message>
        <source>{count} not copied: {first}</source>
        <translation>{count} non copiés&#xa0;: {first}</translation>
    </message>
    <message>
        <source>Looking for {path} at every moment</source>
        <translation>Recherche de {path} à chaque instant</translation>
    </message>
    <message>
        <source>Looking for versions</source>
        <translation>Recherche des versions</translation>
    </message>
    <message>
        <source>{path}: it does not exist at {moment}</source>
        <translation>{path}&#xa0;: il n&apos;existe pas à l&apos;instant {moment}</translation>
    </message>
    <message>
        <source>{path}: the volume does not exist at {moment}</source>
        <translation>{path}&#xa0;: le volume n&apos;existe pas à l&apos;instant {moment}</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>non lisible</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>comme ci-dessus</translation>
    </message>
    <message>
        <source>this is no folder</source>
        <translation>ce n&apos;est pas un dossier</translation>
    </message>
    <message>
        <source>choose an existing folder</source>
        <translation>choisissez un dossier existant</translation>
    </message>
    <message>
        <source>What is this? {title}</source>
        <translation>Qu&apos;est-ce que c&apos;est&#xa0;? {title}</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>May I delete it?</source>
        <translation>Puis-je le supprimer&#xa0;?</translation>
    </message>
    <message>
        <source>What happens if I do</source>
        <translation>Que se passe-t-il si je le fais</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>In Hyper-V</source>
        <translation>Dans Hyper-V</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Go to the parent</source>
        <translation>Aller au parent</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>Go to the first row below</source>
        <translation>Aller à la première ligne au-dessous</translation>
    </message>
    <message>
        <source>Go to the branch before</source>
        <translation>Aller à la branche précédente</translation>
    </message>
    <message>
        <source>Go to the next branch</source>
        <translation>Aller à la branche suivante</translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <translation>Aller à la première ligne</translation>
    </message>
    <message>
        <source>Go to Now</source>
        <translation>Aller à Maintenant</translation>
    </message>
    <message>
        <source>Unfold a run</source>
        <translation>Déplier une suite</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Cancel what runs; close a dialog</source>
        <translation>Annuler ce qui est en cours&#xa0;; fermer une boîte de dialogue</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Show that disk</source>
        <translation>Afficher ce disque</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Bytes of the disk</source>
        <translation>Octets du disque</translation>
    </message>
    <message>
        <source>Bytes of both moments</source>
        <translation>Octets des deux instants</translation>
    </message>
    <message>
        <source>Changed bytes are bold, framed and coloured</source>
        <translation>Les octets modifiés sont en gras, encadrés et colorés</translation>
    </message>
    <message>
        <source>Place on the disk</source>
        <translation>Endroit sur le disque</translation>
    </message>
    <message>
        <source>Take snapshot of {machine} on {host}</source>
        <translation>Créer un point de contrôle de {machine} sur {host}</translation>
    </message>
    <message>
        <source>how much is not known</source>
        <translation>la quantité n&apos;est pas connue</translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation>Légende de la carte</translation>
    </message>
    <message>
        <source>and {count} more in the table</source>
        <translation>et {count} de plus dans le tableau</translation>
    </message>
    <message>
        <source>{vms}, {size} in {files}</source>
        <translation>{vms}, {size} dans {files}</translation>
    </message>
    <message numerus="yes">
        <source>{n} VM</source>
        <comment>{n} VMs</comment>
        <translation>
            <numerusform>{n} VM</numerusform>
            <numerusform>{n} VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} disk file</source>
        <comment>{n} disk files</comment>
        <translation>
            <numerusform>{n} fichier de disque</numerusform>
            <numerusform>{n} fichiers de disque</numerusform>
        </translation>
    </message>
    <message>
        <source>No virtual machine here</source>
        <translation>Aucune machine virtuelle ici</translation>
    </message>
    <message>
        <source>There is neither a Hyper-V configuration nor a disk file in this folder.</source>
        <translation>Ce dossier ne contient ni configuration Hyper-V ni fichier de disque.</translation>
    </message>
    <message>
        <source>Live host {host}</source>
        <translation>Hôte en direct {host}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>read {files} in {seconds} s</source>
        <translation>lecture de {files} en {seconds} s</translation>
    </message>
    <message>
        <source>Hyper-V carries out what you change; disks cannot be looked into</source>
        <translation>Hyper-V exécute ce que vous modifiez&#xa0;; il n&apos;est pas possible de regarder dans les disques</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>{count} non lisibles</translation>
    </message>
    <message>
        <source>An action was interrupted.</source>
        <translation>Une action a été interrompue.</translation>
    </message>
    <message>
        <source>Nothing else can be changed before it is finished or taken back.</source>
        <translation>Rien d&apos;autre ne peut être modifié avant qu&apos;elle soit terminée ou annulée.</translation>
    </message>
    <message>
        <source>Names unknown: disk files were found, but no VM configuration.</source>
        <translation>Noms inconnus&#xa0;: des fichiers de disque ont été trouvés, mais aucune configuration de VM.</translation>
    </message>
    <message>
        <source>Adding up {machine}</source>
        <translation>Calcul du total de {machine}</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>Calcul du total</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>Tâches ({count})</translation>
    </message>
    <message>
        <source>{tip}
Not now: {reason}</source>
        <translation>{tip}
Pas maintenant&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the VM&apos;s configuration could not be read</source>
        <translation>la configuration de la VM n&apos;a pas pu être lue</translation>
    </message>
    <message>
        <source>the VM is running</source>
        <translation>la VM fonctionne</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l&apos;instant</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>zeros over a parent</source>
        <translation>zéros par-dessus un parent</translation>
    </message>
    <message>
        <source>same source</source>
        <translation>même source</translation>
    </message>
    <message>
        <source>touched, same content</source>
        <translation>touché, même contenu</translation>
    </message>
    <message>
        <source>Mapping the difference</source>
        <translation>Cartographie de la différence</translation>
    </message>
    <message>
        <source>{start:#x} to {end:#x} ({size})</source>
        <translation>{start:#x} à {end:#x} ({size})</translation>
    </message>
    <message>
        <source>{place}: no file holds anything here; it reads as zeros.</source>
        <translation>{place}&#xa0;: aucun fichier ne contient quoi que ce soit ici&#xa0;; des zéros sont lus.</translation>
    </message>
    <message>
        <source>{file} of {owner}</source>
        <translation>{file} de {owner}</translation>
    </message>
    <message>
        <source>{place}: {file} says zeros here, hiding its parents.</source>
        <translation>{place}&#xa0;: {file} indique des zéros ici et masque ses parents.</translation>
    </message>
    <message>
        <source>{place}: {file}, file offset {offset:#x} (layer {number} of {count}).</source>
        <translation>{place}&#xa0;: {file}, offset de fichier {offset:#x} (couche {number} sur {count}).</translation>
    </message>
    <message>
        <source>Map: {state}.</source>
        <translation>Carte&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Ouvrir un élément ré&amp;cent</translation>
    </message>
    <message>
        <source>&amp;Virtual machines</source>
        <translation>Machines &amp;virtuelles</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Reset the &amp;layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Disk {number}</source>
        <translation>Disque {number}</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>Annuler ce qui est en cours</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>language</comment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Differs from…</source>
        <translation>Diffère de…</translation>
    </message>
    <message>
        <source>Same as the parent</source>
        <translation>Identique au parent</translation>
    </message>
    <message>
        <source>Free in the guest</source>
        <translation>Libre dans l&apos;invité</translation>
    </message>
    <message>
        <source>Which file of the chain answers where</source>
        <translation>Quel fichier de la chaîne répond à quel endroit</translation>
    </message>
    <message>
        <source>Where this moment differs from another one (only what can differ is read)</source>
        <translation>Où cet instant diffère d&apos;un autre (seul ce qui peut différer est lu)</translation>
    </message>
    <message>
        <source>What the top file stores although its parent reads the same there; reads the file and its parents</source>
        <translation>Ce que le fichier du haut stocke alors que son parent s&apos;y lit de la même façon&#xa0;; lit le fichier et ses parents</translation>
    </message>
    <message>
        <source>Where the guest&apos;s file systems hold nothing; stored all the same, it could be given back by compacting</source>
        <translation>Où les systèmes de fichiers de l&apos;invité ne contiennent rien&#xa0;; ce qui y est tout de même stocké pourrait être restitué par un compactage</translation>
    </message>
    <message>
        <source>not in the top file</source>
        <translation>pas dans le fichier du haut</translation>
    </message>
    <message>
        <source>differs from the parent</source>
        <translation>diffère du parent</translation>
    </message>
    <message>
        <source>same as the parent</source>
        <translation>identique au parent</translation>
    </message>
    <message>
        <source>free, nothing stored</source>
        <translation>libre, rien de stocké</translation>
    </message>
    <message>
        <source>free, yet stored</source>
        <translation>libre, mais stocké</translation>
    </message>
    <message>
        <source>Mapping the disk</source>
        <translation>Cartographie du disque</translation>
    </message>
    <message>
        <source>{size} of the top file are the same as in its parent.</source>
        <translation>{size} du fichier du haut sont identiques à ceux de son parent.</translation>
    </message>
    <message>
        <source>{size} differ.</source>
        <translation>{size} diffèrent.</translation>
    </message>
    <message>
        <source>Volume {number} ({filesystem}): {said}</source>
        <translation>Volume {number} ({filesystem})&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{free} of {all} free</source>
        <translation>{free} libres sur {all}</translation>
    </message>
    <message>
        <source>No volume was found on this disk.</source>
        <translation>Aucun volume n&apos;a été trouvé sur ce disque.</translation>
    </message>
    <message>
        <source>make folder</source>
        <translation>créer dossier</translation>
    </message>
    <message>
        <source>create disk</source>
        <translation>créer disque</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écrire</translation>
    </message>
    <message>
        <source>to trash</source>
        <translation>à la corbeille</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusionner</translation>
    </message>
    <message>
        <source>reconnect</source>
        <translation>reconnecter</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>rewrite footer</source>
        <translation>réécrire pied</translation>
    </message>
    <message>
        <source>replay log</source>
        <translation>rejouer journal</translation>
    </message>
    <message>
        <source>on the host</source>
        <translation>sur l&apos;hôte</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Refused: {text}</source>
        <translation>Refusé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>No longer reachable: {names}</source>
        <translation>Deviennent inaccessibles&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{name}: nobody can know this beforehand</source>
        <translation>{name}&#xa0;: nul ne peut le savoir d&apos;avance</translation>
    </message>
    <message>
        <source>Frees now</source>
        <translation>Libère maintenant</translation>
    </message>
    <message>
        <source>Takes up</source>
        <translation>Occupe</translation>
    </message>
    <message>
        <source>Frees later</source>
        <translation>Libère plus tard</translation>
    </message>
    <message>
        <source>Needs meanwhile</source>
        <translation>Besoin temporaire</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What is written is not known beforehand</source>
        <translation>Ce qui sera écrit n&apos;est pas connu d&apos;avance</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>There is not enough free space for this.</source>
        <translation>Il n&apos;y a pas assez d&apos;espace libre pour cela.</translation>
    </message>
    <message>
        <source>Way back: {back}</source>
        <translation>Retour en arrière&#xa0;: {back}</translation>
    </message>
    <message>
        <source>Way back: none. This cannot be undone.</source>
        <translation>Retour en arrière&#xa0;: aucun. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Steps ({count})</source>
        <translation>Étapes ({count})</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message numerus="yes">
        <source>Checks: {n} wants attention</source>
        <comment>Checks: {n} want attention</comment>
        <translation>
            <numerusform>Vérifications&#xa0;: {n} demande de l&apos;attention</numerusform>
            <numerusform>Vérifications&#xa0;: {n} demandent de l&apos;attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks: passed</source>
        <comment>Checks: all {n} passed</comment>
        <translation>
            <numerusform>Vérifications&#xa0;: réussie</numerusform>
            <numerusform>Vérifications&#xa0;: les {n} réussies</numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm, type the name: {name}</source>
        <translation>Pour confirmer, tapez le nom&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Type {name} to confirm</source>
        <translation>Tapez {name} pour confirmer</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>Enregistrer le plan…</translation>
    </message>
    <message>
        <source>Store the plan as JSON</source>
        <translation>Enregistrer le plan au format JSON</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Copier la ligne de commande</translation>
    </message>
    <message>
        <source>Copy as PowerShell</source>
        <translation>Copier en PowerShell</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Ajouter à la file d&apos;attente</translation>
    </message>
    <message>
        <source>Carry it out later, from the list of jobs</source>
        <translation>L&apos;exécuter plus tard, depuis la liste des tâches</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Saving the plan</source>
        <translation>Enregistrement du plan</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Terminé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>To do on the Hyper-V host</source>
        <translation>À faire sur l&apos;hôte Hyper-V</translation>
    </message>
    <message>
        <source>The files are done. Run this where the VM is registered:</source>
        <translation>Les fichiers sont prêts. Exécutez ceci là où la VM est inscrite&#xa0;:</translation>
    </message>
    <message>
        <source>Checking again: {title}</source>
        <translation>Nouvelle vérification&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Plus rien n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>It would do something else by now. Look at it again.</source>
        <translation>Le plan ferait désormais autre chose. Examinez-le de nouveau.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Done; no file differs from before.</source>
        <translation>Terminé&#xa0;; aucun fichier ne diffère d&apos;avant.</translation>
    </message>
    <message numerus="yes">
        <source>Done; {n} file changed.</source>
        <comment>Done; {n} files changed.</comment>
        <translation>
            <numerusform>Terminé&#xa0;; {n} fichier modifié.</numerusform>
            <numerusform>Terminé&#xa0;; {n} fichiers modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Annuler la tâche en cours</translation>
    </message>
    <message>
        <source>{job}: {progress}</source>
        <translation>{job}&#xa0;: {progress}</translation>
    </message>
    <message>
        <source>Cancelling: {text}</source>
        <translation>Annulation&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} restant</translation>
    </message>
    <message>
        <source>Revert {machine} to {moment}</source>
        <translation>Rétablir {machine} à {moment}</translation>
    </message>
    <message>
        <source>Now becomes &apos;{moment}&apos;. What was written since the snapshot Now stands on ({lost}) is dropped unless you take a snapshot of it first.</source>
        <translation>Maintenant devient «&#xa0;{moment}&#xa0;». Ce qui a été écrit depuis le point de contrôle sur lequel repose Maintenant ({lost}) est abandonné, sauf si vous en créez d&apos;abord un point de contrôle.</translation>
    </message>
    <message>
        <source>Take a snapshot of the present state first</source>
        <translation>Créer d&apos;abord un point de contrôle de l&apos;état présent</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Delete snapshot subtree {moment}</source>
        <translation>Supprimer la sous-arborescence de points de contrôle {moment}</translation>
    </message>
    <message>
        <source>Delete snapshot {moment}</source>
        <translation>Supprimer le point de contrôle {moment}</translation>
    </message>
    <message>
        <source>You can no longer go back to &apos;{moment}&apos; and everything below it afterwards. Every other moment keeps its content.</source>
        <translation>Vous ne pourrez plus revenir ensuite à «&#xa0;{moment}&#xa0;» ni à tout ce qui est au-dessous. Tout autre instant garde son contenu.</translation>
    </message>
    <message>
        <source>You can no longer go back to &apos;{moment}&apos; afterwards. Every other moment keeps its content.</source>
        <translation>Vous ne pourrez plus revenir ensuite à «&#xa0;{moment}&#xa0;». Tout autre instant garde son contenu.</translation>
    </message>
    <message>
        <source>Merge the files left behind now</source>
        <translation>Fusionner maintenant les fichiers laissés</translation>
    </message>
    <message>
        <source>Merge later: quick, can be undone until then</source>
        <translation>Fusionner plus tard&#xa0;: rapide, annulable jusque-là</translation>
    </message>
    <message>
        <source>Frees the space at once; takes longer and cannot be undone</source>
        <translation>Libère l&apos;espace aussitôt&#xa0;; prend plus de temps et ne peut pas être annulé</translation>
    </message>
    <message>
        <source>The files stay until &apos;Merge&apos; is run</source>
        <translation>Les fichiers restent jusqu&apos;à l&apos;exécution de «&#xa0;Fusionner&#xa0;»</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Is checked again</source>
        <translation>Nouvelle vérification</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examiner de nouveau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Carry out all…</source>
        <translation>Tout exécuter…</translation>
    </message>
    <message>
        <source>Show the plan…</source>
        <translation>Afficher le plan…</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Effacer les terminées</translation>
    </message>
    <message numerus="yes">
        <source>{n} plan waits.</source>
        <comment>{n} plans wait.</comment>
        <translation>
            <numerusform>{n} plan attend.</numerusform>
            <numerusform>{n} plans attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan waits. &apos;Add to the queue&apos; in a plan puts it here.</source>
        <translation>Aucun plan n&apos;attend. «&#xa0;Ajouter à la file d&apos;attente&#xa0;» dans un plan le place ici.</translation>
    </message>
    <message>
        <source>Carry out all plans that wait</source>
        <translation>Exécuter tous les plans en attente</translation>
    </message>
    <message numerus="yes">
        <source>{n} plan is carried out.</source>
        <comment>{n} plans are carried out, one after another.</comment>
        <translation>
            <numerusform>{n} plan est exécuté.</numerusform>
            <numerusform>{n} plans sont exécutés, l&apos;un après l&apos;autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they write {size}.</source>
        <translation>Ensemble, ils écrivent {size}.</translation>
    </message>
    <message>
        <source>The files are {size} smaller afterwards.</source>
        <translation>Les fichiers sont ensuite plus petits de {size}.</translation>
    </message>
    <message>
        <source>The files are {size} larger afterwards.</source>
        <translation>Les fichiers sont ensuite plus grands de {size}.</translation>
    </message>
    <message>
        <source>Each is checked again at its turn. If one would do something else by then, fails or is cancelled, the rest waits.</source>
        <translation>Chacun est de nouveau vérifié quand vient son tour. Si l&apos;un d&apos;eux devait alors faire autre chose, échoue ou est annulé, les autres attendent.</translation>
    </message>
    <message>
        <source>named by hand</source>
        <translation>nommé à la main</translation>
    </message>
    <message>
        <source>Trying the parent in memory</source>
        <translation>Essai du parent en mémoire</translation>
    </message>
    <message>
        <source>Find a parent for {child}</source>
        <translation>Trouver un parent pour {child}</translation>
    </message>
    <message>
        <source>Id fits</source>
        <translation>ID conforme</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>Même taille</translation>
    </message>
    <message>
        <source>Name fits</source>
        <translation>Nom conforme</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>How much of the child&apos;s data lies over data of this file</source>
        <translation>Quelle part des données de l&apos;enfant se trouve au-dessus de données de ce fichier</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Inchangé depuis</translation>
    </message>
    <message>
        <source>Candidates for the parent, best first</source>
        <translation>Candidats au rôle de parent, le meilleur en premier</translation>
    </message>
    <message>
        <source>Looking for candidates…</source>
        <translation>Recherche de candidats…</translation>
    </message>
    <message>
        <source>What the try showed</source>
        <translation>Ce que l&apos;essai a montré</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Files the guest would see</source>
        <translation>Fichiers que l&apos;invité verrait</translation>
    </message>
    <message>
        <source>{child} needs a parent</source>
        <translation>{child} a besoin d&apos;un parent</translation>
    </message>
    <message>
        <source>Candidates and what a try shows</source>
        <translation>Candidats et ce que montre un essai</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Add a file as a candidate</source>
        <translation>Ajouter un fichier comme candidat</translation>
    </message>
    <message>
        <source>Try in memory</source>
        <translation>Essayer en mémoire</translation>
    </message>
    <message>
        <source>Compose the chain without writing and look into it</source>
        <translation>Composer la chaîne sans écrire et regarder à l&apos;intérieur</translation>
    </message>
    <message>
        <source>Plan reconnect…</source>
        <translation>Planifier la reconnexion…</translation>
    </message>
    <message>
        <source>Ranking candidates</source>
        <translation>Classement des candidats</translation>
    </message>
    <message>
        <source>None can be named: {error}</source>
        <translation>Aucun ne peut être nommé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{candidates}, best first; {certain} with the id and size the child expects.</source>
        <translation>{candidates}, le meilleur en premier&#xa0;; {certain} avec l&apos;ID et la taille que l&apos;enfant attend.</translation>
    </message>
    <message numerus="yes">
        <source>{n} candidate</source>
        <comment>{n} candidates</comment>
        <translation>
            <numerusform>{n} candidat</numerusform>
            <numerusform>{n} candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>No disk of this folder can be its parent. Choose another file.</source>
        <translation>Aucun disque de ce dossier ne peut être son parent. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Try in memory shows what the guest would see with this parent.</source>
        <translation>«&#xa0;Essayer en mémoire&#xa0;» montre ce que l&apos;invité verrait avec ce parent.</translation>
    </message>
    <message>
        <source>The parent of {child}</source>
        <translation>Le parent de {child}</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai…</translation>
    </message>
    <message>
        <source>Trying {name} in memory</source>
        <translation>Essai de {name} en mémoire</translation>
    </message>
    <message>
        <source>The try failed: {error}</source>
        <translation>L&apos;essai a échoué&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>It opens: the file system is whole.</source>
        <translation>Il s&apos;ouvre&#xa0;: le système de fichiers est intact.</translation>
    </message>
    <message>
        <source>Nothing speaks against it, but no file system proves it either.</source>
        <translation>Rien ne s&apos;y oppose, mais aucun système de fichiers ne le prouve non plus.</translation>
    </message>
    <message>
        <source>It does not fit.</source>
        <translation>Il ne convient pas.</translation>
    </message>
    <message>
        <source>Done here before:</source>
        <translation>Déjà fait ici&#xa0;:</translation>
    </message>
    <message>
        <source>Planning: {title}</source>
        <translation>Planification&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Planning to reconnect {child}</source>
        <translation>Planification de la reconnexion de {child}</translation>
    </message>
    <message>
        <source>Checking every block map</source>
        <translation>Vérification de chaque carte des blocs</translation>
    </message>
    <message>
        <source>Deeper check of {vms}: {findings}</source>
        <translation>Vérification approfondie de {vms}&#xa0;: {findings}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more finding</source>
        <comment>{n} more findings</comment>
        <translation>
            <numerusform>{n} constat de plus</numerusform>
            <numerusform>{n} constats de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Deeper check</source>
        <translation>Vérification approfondie</translation>
    </message>
    <message>
        <source>Planning to move orphans to the trash</source>
        <translation>Planification de la mise à la corbeille des orphelins</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Exporter {name}</translation>
    </message>
    <message>
        <source>VHDX disk (*.vhdx)</source>
        <translation>Disque VHDX (*.vhdx)</translation>
    </message>
    <message>
        <source>VHD disk (*.vhd)</source>
        <translation>Disque VHD (*.vhd)</translation>
    </message>
    <message>
        <source>Raw image (*.img)</source>
        <translation>Image brute (*.img)</translation>
    </message>
    <message>
        <source>Exporting to {out}</source>
        <translation>Exportation vers {out}</translation>
    </message>
    <message>
        <source>Exported {name} to {out}: {size} written</source>
        <translation>{name} exporté vers {out}&#xa0;: {size} écrits</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Opening {path}</source>
        <translation>Ouverture de {path}</translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation>Interrogation de {host}</translation>
    </message>
    <message>
        <source>Read {place}: {vms}, {files} in {seconds} s</source>
        <translation>Lecture de {place} terminée&#xa0;: {vms}, {files} en {seconds} s</translation>
    </message>
    <message>
        <source>Could not open {path}: {error}</source>
        <translation>Impossible d&apos;ouvrir {path}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>Poursuite</translation>
    </message>
    <message>
        <source>Cancelled: {label}</source>
        <translation>Annulé&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Not done: {label}: {error}</source>
        <translation>Non effectué&#xa0;: {label}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Paramètres qui diffèrent</translation>
    </message>
    <message>
        <source>One of the two moments has no configuration.</source>
        <translation>L&apos;un des deux instants n&apos;a pas de configuration.</translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation>Aucun paramètre ne diffère.</translation>
    </message>
    <message>
        <source>{settings} differ; {own} more are times and ids, which change by themselves.</source>
        <translation>Différences&#xa0;: {settings}&#xa0;; s&apos;y ajoutent {own} heures et ID, qui changent d&apos;eux-mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>{n} setting</source>
        <comment>{n} settings</comment>
        <translation>
            <numerusform>{n} paramètre</numerusform>
            <numerusform>{n} paramètres</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no view &apos;{view}&apos;</source>
        <translation>il n&apos;y a pas de vue «&#xa0;{view}&#xa0;»</translation>
    </message>
    <message>
        <source>use one of: {views}</source>
        <translation>utilisez l&apos;une de celles-ci&#xa0;: {views}</translation>
    </message>
    <message>
        <source>nothing could be opened</source>
        <translation>rien n&apos;a pu être ouvert</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>l&apos;image n&apos;a pas pu être écrite</translation>
    </message>
    <message>
        <source>there are no two moments to compare</source>
        <translation>il n&apos;y a pas deux instants à comparer</translation>
    </message>
    <message>
        <source>there is no snapshot to delete</source>
        <translation>il n&apos;y a pas de point de contrôle à supprimer</translation>
    </message>
    <message>
        <source>the plan could not be made</source>
        <translation>le plan n&apos;a pas pu être établi</translation>
    </message>
    <message>
        <source>Fold runs</source>
        <translation>Replier les suites</translation>
    </message>
    <message>
        <source>Fold long runs without branches into one row</source>
        <translation>Replier les longues suites sans branches en une seule ligne</translation>
    </message>
    <message>
        <source>Fold long runs</source>
        <translation>Replier les longues suites</translation>
    </message>
    <message>
        <source>Show files that belong to no snapshot: waiting for a merge, orphans, unknown</source>
        <translation>Afficher les fichiers qui n&apos;appartiennent à aucun point de contrôle&#xa0;: en attente de fusion, orphelins, inconnus</translation>
    </message>
    <message>
        <source>Show files without a snapshot</source>
        <translation>Afficher les fichiers sans point de contrôle</translation>
    </message>
    <message>
        <source>Tree order</source>
        <translation>Ordre de l&apos;arborescence</translation>
    </message>
    <message>
        <source>Back to the graph (Ctrl+T)</source>
        <translation>Revenir au graphe (Ctrl+T)</translation>
    </message>
    <message>
        <source>Back to tree order</source>
        <translation>Revenir à l&apos;ordre de l&apos;arborescence</translation>
    </message>
    <message>
        <source>One row per snapshot, Now last in its branch</source>
        <translation>Une ligne par point de contrôle, Maintenant en dernier dans sa branche</translation>
    </message>
    <message>
        <source>Row numbers of snapshots</source>
        <translation>Numéros de ligne des points de contrôle</translation>
    </message>
    <message>
        <source>Columns of snapshots</source>
        <translation>Colonnes des points de contrôle</translation>
    </message>
    <message>
        <source>No virtual machine</source>
        <translation>Aucune machine virtuelle</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>Rien à afficher ici.</translation>
    </message>
    <message>
        <source>This VM could not be read</source>
        <translation>Cette VM n&apos;a pas pu être lue</translation>
    </message>
    <message>
        <source>Now is not known.</source>
        <translation>Maintenant n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>This VM has no snapshots. Take makes the first one.</source>
        <translation>Cette VM n&apos;a pas de points de contrôle. «&#xa0;Créer&#xa0;» établit le premier.</translation>
    </message>
    <message>
        <source>Find by reading</source>
        <translation>Déterminer par lecture</translation>
    </message>
    <message>
        <source>Reads this moment&apos;s own files and their parents to compare</source>
        <translation>Lit les propres fichiers de cet instant et leurs parents pour comparer</translation>
    </message>
    <message>
        <source>Find what is identical to the parent by reading</source>
        <translation>Déterminer par lecture ce qui est identique au parent</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>Sur l&apos;hôte</translation>
    </message>
    <message>
        <source>What the host&apos;s file system really gave the file</source>
        <translation>Ce que le système de fichiers de l&apos;hôte a réellement attribué au fichier</translation>
    </message>
    <message>
        <source>The disk&apos;s data stored in it</source>
        <translation>Les données du disque qui y sont stockées</translation>
    </message>
    <message>
        <source>Files of this moment</source>
        <translation>Fichiers de cet instant</translation>
    </message>
    <message>
        <source>Numbers and files</source>
        <translation>Chiffres et fichiers</translation>
    </message>
    <message>
        <source>Adding up {name}</source>
        <translation>Calcul pour {name}</translation>
    </message>
    <message>
        <source>This cannot be counted: {error}</source>
        <translation>Cela ne peut pas être compté&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Select a snapshot or Now.</source>
        <translation>Sélectionnez un point de contrôle ou Maintenant.</translation>
    </message>
    <message>
        <source>A disk could not be counted: {failed}</source>
        <translation>Un disque n&apos;a pas pu être compté&#xa0;: {failed}</translation>
    </message>
    <message>
        <source>Written since {above}</source>
        <translation>Écrit depuis {above}</translation>
    </message>
    <message>
        <source>No other moment reads it</source>
        <translation>Aucun autre instant ne le lit</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Other moments read it too</source>
        <translation>D&apos;autres instants le lisent aussi</translation>
    </message>
    <message>
        <source>Length of its files</source>
        <translation>Longueur de ses fichiers</translation>
    </message>
    <message>
        <source>What the host&apos;s file system really gave these files</source>
        <translation>Ce que le système de fichiers de l&apos;hôte a réellement attribué à ces fichiers</translation>
    </message>
    <message>
        <source>Identical to the parent</source>
        <translation>Identique au parent</translation>
    </message>
    <message>
        <source>Stored here although what lies below reads the same</source>
        <translation>Stocké ici bien que ce qui est au-dessous se lise de même</translation>
    </message>
    <message>
        <source>Refused at present: {refused}</source>
        <translation>Refusé à présent&#xa0;: {refused}</translation>
    </message>
    <message>
        <source>Why it cannot be deleted</source>
        <translation>Pourquoi il ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>Freed at once</source>
        <translation>Libéré aussitôt</translation>
    </message>
    <message>
        <source>Files are so much shorter when it is done</source>
        <translation>Les fichiers sont plus courts d&apos;autant quand c&apos;est terminé</translation>
    </message>
    <message>
        <source>On emptying the trash</source>
        <translation>Au vidage de la corbeille</translation>
    </message>
    <message>
        <source>Kept until then for undo</source>
        <translation>Conservé jusque-là pour l&apos;annulation</translation>
    </message>
    <message>
        <source>Extra meanwhile</source>
        <translation>En plus temporairement</translation>
    </message>
    <message>
        <source>The most the files grow on the way</source>
        <translation>Le maximum dont les fichiers grandissent en cours de route</translation>
    </message>
    <message>
        <source>Data copied by the merge</source>
        <translation>Données copiées par la fusion</translation>
    </message>
    <message>
        <source>Merge later: at once</source>
        <translation>Fusionner plus tard&#xa0;: aussitôt</translation>
    </message>
    <message>
        <source>Freed while the merge waits</source>
        <translation>Libéré pendant que la fusion attend</translation>
    </message>
    <message>
        <source>Merge later: then</source>
        <translation>Fusionner plus tard&#xa0;: ensuite</translation>
    </message>
    <message>
        <source>Freed by the merge and by emptying the trash</source>
        <translation>Libéré par la fusion et par le vidage de la corbeille</translation>
    </message>
    <message>
        <source>Comparing {name} with what lies below</source>
        <translation>Comparaison de {name} avec ce qui est au-dessous</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open demo VM</source>
        <translation>Ouvrir la VM de démonstration</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Recent places</source>
        <translation>Emplacements récents</translation>
    </message>
    <message>
        <source>Drop a VM&apos;s folder, a folder that holds many VMs, or a disk file here. Opening only reads; every change shows its plan first.</source>
        <translation>Déposez ici le dossier d&apos;une VM, un dossier qui contient plusieurs VM ou un fichier de disque. L&apos;ouverture ne fait que lire&#xa0;; chaque modification montre d&apos;abord son plan.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This place could not be read</source>
        <translation>Cet emplacement n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>Export the disk of {moment}</source>
        <translation>Exporter le disque de {moment}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>Writing {out}</source>
        <translation>Écriture de {out}</translation>
    </message>
    <message>
        <source>Save the tree as a picture</source>
        <translation>Enregistrer l&apos;arborescence comme image</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing {machine}</source>
        <translation>Dessin de {machine}</translation>
    </message>
    <message>
        <source>Exported {moment} to {out}</source>
        <translation>{moment} exporté vers {out}</translation>
    </message>
    <message>
        <source>Saved {out}</source>
        <translation>Enregistré&#xa0;: {out}</translation>
    </message>
    <message>
        <source>{what}: {size} in {seconds} s</source>
        <translation>{what}&#xa0;: {size} en {seconds} s</translation>
    </message>
    <message>
        <source>A folded run</source>
        <translation>Une suite repliée</translation>
    </message>
    <message>
        <source>{count} snapshots in a line without branches, drawn as one row. Enter or a double-click unfolds it.</source>
        <translation>{count} points de contrôle alignés sans branches, dessinés en une seule ligne. Entrée ou un double-clic la déplie.</translation>
    </message>
    <message>
        <source>Unfold it, then choose a snapshot.</source>
        <translation>Dépliez-la, puis choisissez un point de contrôle.</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n&apos;est sélectionné</translation>
    </message>
    <message>
        <source>Open the folder of a Hyper-V VM, or one that holds many; its snapshots appear as rows. Select a row or a file and press F1 again.</source>
        <translation>Ouvrez le dossier d&apos;une VM Hyper-V, ou un dossier qui en contient plusieurs&#xa0;; ses points de contrôle apparaissent sous forme de lignes. Sélectionnez une ligne ou un fichier et appuyez de nouveau sur F1.</translation>
    </message>
    <message>
        <source>Nothing is ever deleted without a plan that you confirm.</source>
        <translation>Rien n&apos;est jamais supprimé sans un plan que vous confirmez.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Trash of {name}</source>
        <translation>Corbeille de {name}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Finished actions, newest first</source>
        <translation>Actions terminées, la plus récente en premier</translation>
    </message>
    <message>
        <source>Undo last…</source>
        <translation>Annuler la dernière…</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>It cannot be read: {error}</source>
        <translation>Elle ne peut pas être lue&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{actions}; the trash holds {size}. Only the last can be undone.</source>
        <translation>{actions}&#xa0;; la corbeille contient {size}. Seule la dernière peut être annulée.</translation>
    </message>
    <message numerus="yes">
        <source>{n} finished action</source>
        <comment>{n} finished actions</comment>
        <translation>
            <numerusform>{n} action terminée</numerusform>
            <numerusform>{n} actions terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash holds {size}, but nothing can be undone: its actions belong to another folder, of which this is a copy, or cannot be read.</source>
        <translation>La corbeille contient {size}, mais rien ne peut être annulé&#xa0;: ses actions appartiennent à un autre dossier, dont celui-ci est une copie, ou ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>{kind}; disk of {size}; made by {creator}</source>
        <translation>{kind}&#xa0;; disque de {size}&#xa0;; créé par {creator}</translation>
    </message>
    <message>
        <source>Stands on: {names}</source>
        <translation>Repose sur&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Below it: {names}</source>
        <translation>Au-dessous&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Its parent is missing: {path}</source>
        <translation>Son parent manque&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Orphan files</source>
        <translation>Fichiers orphelins</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>About the chosen file</source>
        <translation>À propos du fichier choisi</translation>
    </message>
    <message>
        <source>{files} of {size} that nothing refers to: every configuration and disk here was read.</source>
        <translation>Rien ne fait référence à {files} de {size}&#xa0;: chaque configuration et chaque disque d&apos;ici a été lu.</translation>
    </message>
    <message>
        <source>No orphan was found.</source>
        <translation>Aucun orphelin n&apos;a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file could not be judged and is never touched.</source>
        <comment>{n} files could not be judged and are never touched.</comment>
        <translation>
            <numerusform>{n} fichier n&apos;a pas pu être jugé et n&apos;est jamais touché.</numerusform>
            <numerusform>{n} fichiers n&apos;ont pas pu être jugés et ne sont jamais touchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Opens the file with its chain</source>
        <translation>Ouvre le fichier avec sa chaîne</translation>
    </message>
    <message>
        <source>Writes what it reads to one file</source>
        <translation>Écrit ce qu&apos;il lit dans un seul fichier</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>Mettre à la corbeille…</translation>
    </message>
    <message>
        <source>Shows the plan, which lists each file, first</source>
        <translation>Montre d&apos;abord le plan, qui liste chaque fichier</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>seul</translation>
    </message>
    <message>
        <source>there is no picture format &apos;{suffix}&apos;</source>
        <translation>il n&apos;y a pas de format d&apos;image «&#xa0;{suffix}&#xa0;»</translation>
    </message>
    <message>
        <source>name a file that ends in .svg or .png</source>
        <translation>nommez un fichier qui se termine par .svg ou .png</translation>
    </message>
    <message>
        <source>the tree is too large for a picture: {width} by {height} points</source>
        <translation>l&apos;arborescence est trop grande pour une image&#xa0;: {width} sur {height} points</translation>
    </message>
    <message>
        <source>save it as SVG</source>
        <translation>enregistrez-la au format SVG</translation>
    </message>
    <message>
        <source>the picture could not be made</source>
        <translation>l&apos;image n&apos;a pas pu être créée</translation>
    </message>
    <message>
        <source>Snapshots in which {name} changed</source>
        <translation>Points de contrôle dans lesquels {name} a changé</translation>
    </message>
    <message>
        <source>Modified in the guest</source>
        <translation>Modifié dans l&apos;invité</translation>
    </message>
    <message>
        <source>Content (SHA-256)</source>
        <translation>Contenu (SHA-256)</translation>
    </message>
    <message>
        <source>Versions of the file</source>
        <translation>Versions du fichier</translation>
    </message>
    <message>
        <source>Show every moment</source>
        <translation>Afficher chaque instant</translation>
    </message>
    <message>
        <source>It changed in {changed} of {moments}; {contents}.</source>
        <translation>Il a changé dans {changed} sur {moments}&#xa0;; {contents}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} moment</source>
        <comment>{n} moments</comment>
        <translation>
            <numerusform>{n} instant</numerusform>
            <numerusform>{n} instants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} different content</source>
        <comment>{n} different contents</comment>
        <translation>
            <numerusform>{n} contenu différent</numerusform>
            <numerusform>{n} contenus différents</numerusform>
        </translation>
    </message>
    <message>
        <source>Row numbers of {name}</source>
        <translation>Numéros de ligne de {name}</translation>
    </message>
    <message>
        <source>Columns of {name}</source>
        <translation>Colonnes de {name}</translation>
    </message>
</context>
</TS>
